package linchpin.reports.assembling;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import linchpin.feedback.words.Quotable.QuotableStory;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.reports.Reports;
import linchpin.ui.Choice;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a person writes to the parts of a report. */
@Controller
class EditController {

    private final Reports reports;
    private final AssembleReport assembling;
    private final OfferStories stories;

    EditController(Reports reports, AssembleReport assembling, OfferStories stories) {
        this.reports = reports;
        this.assembling = assembling;
        this.stories = stories;
    }

    /**
     * What the page prints.
     *
     * @param from the version that it begins with
     * @param published whether everybody could read a version before
     * @param meanwhile whether somebody else saved one while this was written
     */
    record EditPage(
            Quarter quarter, int from, boolean published, boolean meanwhile, List<Choice> stories, List<Part> parts) {

        /** @return how many are wanted, as far as there are so many */
        int wanted() {
            return Math.min(stories.size(), OfferStories.WANTED);
        }
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @GetMapping("/reports/{code}/edit")
    ModelAndView ask(@PathVariable String code) {
        var latest = reports.of(quarter(code)).stream().findFirst().orElseThrow(NotFound::new);
        return page(latest.quarter(), latest.version(), false, EditForm.of(latest), Errors.none());
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @PostMapping("/reports/{code}/edit")
    ModelAndView save(
            @PathVariable String code,
            @RequestParam int from,
            @Valid @ModelAttribute EditForm form,
            BindingResult result,
            Viewer viewer) {
        var quarter = quarter(code);
        var errors = checked(quarter, form, Errors.of(result));
        if (errors.any()) {
            return page(quarter, from, false, form, errors);
        }
        return assembling
                .write(viewer, quarter, from, form)
                .map(newer -> page(quarter, newer.version(), true, form, Errors.none()))
                .orElseGet(() -> new ModelAndView("redirect:" + quarter.path()));
    }

    private Errors checked(Quarter quarter, EditForm form, Errors found) {
        var errors = found;
        var wanted = Math.min(stories.of(quarter).size(), OfferStories.WANTED);
        if (stories.among(quarter, form.stories()).size() != wanted) {
            errors = errors.with("stories", "Choose " + CountNoun.number(wanted) + ": as many as there are numbers");
        }
        if (form.because().isEmpty() && !reports.published(quarter).isEmpty()) {
            errors = errors.with("because", "Enter what was corrected: everybody reads it");
        }
        return errors;
    }

    private static Quarter quarter(String code) {
        return Quarter.with(code).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Quarter quarter, int from, boolean meanwhile, EditForm form, Errors errors) {
        var page = new EditPage(
                quarter,
                from,
                !reports.published(quarter).isEmpty(),
                meanwhile,
                stories.of(quarter).stream().map(EditController::choice).toList(),
                List.of(Part.values()));
        var status = errors.any() ? HttpStatus.BAD_REQUEST : meanwhile ? HttpStatus.CONFLICT : HttpStatus.OK;
        return new ModelAndView(
                "reports/assembling/edit", Map.of("page", page, "form", form, "errors", errors), status);
    }

    private static Choice choice(QuotableStory story) {
        return new Choice(story.id().id().toString(), story.words(), "Told on " + Days.full(story.receivedOn()));
    }
}
