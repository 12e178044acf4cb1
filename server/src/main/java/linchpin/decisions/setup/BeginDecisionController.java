package linchpin.decisions.setup;

import java.util.Map;
import linchpin.decisions.setup.SetUpPages.FormPage;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up a decision anew. */
@Controller
class BeginDecisionController {

    private static final String PATH = "/decisions/drafts";

    private final SetUpPages pages;
    private final ReadSetUp reading;
    private final DecisionDrafts drafts;
    private final Defaults defaults;

    BeginDecisionController(SetUpPages pages, ReadSetUp reading, DecisionDrafts drafts, Defaults defaults) {
        this.pages = pages;
        this.reading = reading;
        this.drafts = drafts;
        this.defaults = defaults;
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/new")
    ModelAndView choose(@RequestParam(required = false) @Nullable String proposal, Viewer viewer) {
        var about = pages.proposal(Typed.text(proposal), viewer);
        return new ModelAndView(
                "decisions/setup/choose",
                Map.of("templates", Template.values(), "proposal", about, "drafts", drafts.of(viewer)));
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/new/{template}")
    ModelAndView ask(
            @PathVariable String template, @RequestParam(required = false) @Nullable String proposal, Viewer viewer) {
        var chosen = Template.stored(template).orElseThrow(NotFound::new);
        var about = pages.proposal(Typed.text(proposal), viewer);
        var place =
                about.map(one -> one.placeId() == null ? "" : one.placeId().id().toString());
        var form = defaults.of(
                chosen,
                about.map(one -> one.id().id().toString()).orElse(""),
                about.map(one -> one.title()).orElse(""),
                place.orElse(""));
        return page(pages.form(chosen, form, PATH, viewer, Errors.none()));
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping(PATH)
    ModelAndView save(
            @ModelAttribute SetUpForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable String more,
            Viewer viewer) {
        var template = Template.stored(form.template()).orElseThrow(NotFound::new);
        if (more != null) {
            return page(pages.form(template, form.roomier(more), PATH, viewer, Errors.none()));
        }
        var read = reading.read(template, form, viewer, Errors.of(result));
        if (read.setUp() == null) {
            return page(pages.form(template, form, PATH, viewer, read.errors()));
        }
        return new ModelAndView("redirect:/decisions/drafts/" + drafts.keep(form, read.setUp()));
    }

    static ModelAndView page(FormPage page) {
        return new ModelAndView(
                "decisions/setup/form",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
