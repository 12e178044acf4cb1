package linchpin.decisions.setup;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
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

/** A decision that is being set up: read in plain words, changed, published or taken away. */
@Controller
class DraftController {

    private final DecisionDrafts drafts;
    private final SetUpPages pages;
    private final ReadSetUp reading;
    private final PublishDecision publishing;

    DraftController(DecisionDrafts drafts, SetUpPages pages, ReadSetUp reading, PublishDecision publishing) {
        this.drafts = drafts;
        this.pages = pages;
        this.reading = reading;
        this.publishing = publishing;
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/drafts/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var draft = drafts.with(id, viewer);
        return page(draft, read(draft, viewer));
    }

    /** Time has passed since it was saved, and people come and go: it is read again. */
    private ReadSetUp.Read read(DecisionDrafts.Draft draft, Viewer viewer) {
        return reading.read(draft.template(), draft.form(), viewer, Errors.none());
    }

    private ModelAndView page(DecisionDrafts.Draft draft, ReadSetUp.Read read) {
        return new ModelAndView("decisions/setup/draft", Map.of("page", pages.draft(draft, read)), HttpStatus.OK);
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/drafts/{id}/change")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var draft = drafts.with(id, viewer);
        var page = BeginDecisionController.page(pages.form(
                draft.template(),
                draft.form(),
                draft.path() + "/change",
                viewer,
                read(draft, viewer).errors()));
        page.setStatus(HttpStatus.OK); // whatever time has made wrong of it, it was only asked for
        return page;
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping("/decisions/drafts/{id}/change")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute SetUpForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable String more,
            Viewer viewer) {
        var draft = drafts.with(id, viewer);
        if (more != null) {
            return BeginDecisionController.page(
                    pages.form(draft.template(), form.roomier(more), draft.path() + "/change", viewer, Errors.none()));
        }
        var read = reading.read(draft.template(), form, viewer, Errors.of(result));
        if (read.setUp() == null) {
            return BeginDecisionController.page(
                    pages.form(draft.template(), form, draft.path() + "/change", viewer, read.errors()));
        }
        drafts.change(id, form, read.setUp());
        return new ModelAndView("redirect:" + draft.path());
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping("/decisions/drafts/{id}/publish")
    ModelAndView publish(@PathVariable UUID id, Viewer viewer) {
        var draft = drafts.with(id, viewer);
        var read = read(draft, viewer);
        if (read.setUp() == null) {
            return page(draft, read);
        }
        return new ModelAndView(
                "redirect:" + publishing.publish(viewer, id, read.setUp()).path());
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping("/decisions/drafts/{id}/away")
    String takeAway(@PathVariable UUID id, Viewer viewer) {
        drafts.takeAway(drafts.with(id, viewer).id());
        return "redirect:/decisions/new";
    }
}
