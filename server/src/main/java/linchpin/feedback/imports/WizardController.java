package linchpin.feedback.imports;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.mapping.ScaleEnds;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.Imports;
import linchpin.feedback.imports.running.Profiles;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** From step to step between sending a file and letting it in, and the last of them: a look at the result. */
@Controller
class WizardController {

    private final Imports imports;
    private final Profiles profiles;
    private final SuggestedMapping proposal;
    private final Preview preview;

    WizardController(Imports imports, Profiles profiles, SuggestedMapping proposal, Preview preview) {
        this.imports = imports;
        this.profiles = profiles;
        this.proposal = proposal;
        this.preview = preview;
    }

    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    /** A file that a remembered mapping fits, with no question left, goes straight to the preview. */
    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}/next")
    ModelAndView next(@PathVariable UUID id) {
        var work = imports.waiting(new ImportId(id));
        var proposed = proposal.chosen(work);
        return step(work, proposed.profile() == null ? "columns" : asks(work, proposed) ? "meanings" : "preview");
    }

    /** @return whether a person has still to say what values mean */
    private static boolean asks(Import work, SuggestedMapping.Proposed proposed) {
        return proposed.mapping().leavesDatesOpen(work.knownSurvey())
                || ScaleEnds.asked(work.knownSurvey(), proposed.mapping());
    }

    private static ModelAndView step(Import work, String step) {
        return new ModelAndView("redirect:/imports/" + work.id().id() + "/" + step);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}/preview")
    ModelAndView preview(@PathVariable UUID id) {
        var work = imports.waiting(new ImportId(id));
        var proposed = proposal.chosen(work);
        if (asks(work, proposed)) {
            return step(work, "meanings");
        }
        var name = proposed.profile() == null ? "" : proposed.profile();
        return preview(
                work, proposed, new StartForm(name, proposed.mapping().said().source(), ""), Errors.none());
    }

    private ModelAndView preview(Import work, SuggestedMapping.Proposed proposed, StartForm form, Errors errors) {
        var shown = work.mapped(proposed.mapping(), proposed.profile());
        return new ModelAndView(
                "feedback/imports/preview",
                Map.of("page", preview.page(shown), "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** What is said of a name holds for the next file with these columns too. */
    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/places")
    ModelAndView places(@PathVariable UUID id, @ModelAttribute PlacesForm form) {
        var work = imports.waiting(new ImportId(id));
        var proposed = proposal.chosen(work);
        if (asks(work, proposed)) {
            return step(work, "meanings");
        }
        var shown = work.mapped(proposed.mapping(), proposed.profile());
        imports.choose(work.id(), preview.meaning(shown, form.chosen()), proposed.profile());
        return step(work, "preview");
    }

    /** Pressed twice, the second press shows what the first began. */
    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/start")
    ModelAndView start(@PathVariable UUID id, @Valid @ModelAttribute StartForm form, BindingResult result) {
        var work = imports.with(new ImportId(id));
        if (work.state() != ImportState.WAITING) {
            return new ModelAndView("redirect:/imports/" + id);
        }
        var before = proposal.chosen(work);
        var guessed = work.mapping() == null && before.profile() == null;
        if (guessed || asks(work, before)) {
            return step(work, "next");
        }
        var proposed = before.from(form.source());
        var errors = errors(Errors.of(result), work, proposed, form);
        if (errors.any()) {
            return preview(work, proposed, form, errors);
        }
        if (!form.remember().isEmpty()) {
            profiles.remember(
                    form.remember(),
                    work.header(),
                    proposed.mapping(),
                    work.knownLayout().told());
        }
        imports.choose(work.id(), proposed.mapping(), proposed.profile());
        imports.start(work.id());
        return new ModelAndView("redirect:/imports/" + id);
    }

    private Errors errors(Errors found, Import work, SuggestedMapping.Proposed proposed, StartForm form) {
        var twice = proposal.earlier(work, proposed.mapping()).filter(Earlier::doubles);
        return twice.isPresent() && !form.again().equals("yes")
                ? found.with("again", "Say that its rows may be there twice, or read the file as it was read then")
                : found;
    }
}
