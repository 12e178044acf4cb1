package linchpin.feedback.imports;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.ScaleEnds;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.Imports;
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

/** The second step: what the values in the columns mean. */
@Controller
class MeaningsController {

    private final Imports imports;
    private final SuggestedMapping proposal;
    private final Meanings meanings;

    MeaningsController(Imports imports, SuggestedMapping proposal, Meanings meanings) {
        this.imports = imports;
        this.proposal = proposal;
        this.meanings = meanings;
    }

    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}/meanings")
    ModelAndView meanings(@PathVariable UUID id) {
        var work = imports.waiting(new ImportId(id));
        return meanings(work, proposal.chosen(work).mapping(), Errors.none(), HttpStatus.OK);
    }

    private ModelAndView meanings(Import work, Mapping mapping, Errors errors, HttpStatus status) {
        return new ModelAndView(
                "feedback/imports/meanings", Map.of("page", meanings.page(work, mapping, errors)), status);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/meanings")
    ModelAndView mean(@PathVariable UUID id, @Valid @ModelAttribute MeaningsForm form, BindingResult result) {
        var work = imports.waiting(new ImportId(id));
        var before = proposal.chosen(work);
        var mapping = meanings.read(work, before.mapping(), form);
        var errors = errors(Errors.of(result), mapping.leavesDatesOpen(work.knownSurvey()));
        if (ScaleEnds.asked(work.knownSurvey(), mapping)) {
            errors = errors.with("ends", "Say which end of the numbers is good, or what each of them means");
        }
        if (errors.any()) {
            return meanings(work, mapping, errors, HttpStatus.BAD_REQUEST);
        }
        imports.choose(work.id(), mapping, before.profile());
        return new ModelAndView("redirect:/imports/" + id + "/preview");
    }

    private static Errors errors(Errors found, boolean open) {
        return open
                ? found.with("dates", "Choose how to read the dates that can be read either way")
                        .inOrder(List.of("dates"))
                : found;
    }
}
