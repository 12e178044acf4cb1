package linchpin.answers.writing;

import gg.jte.Content;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import linchpin.answers.AnswerId;
import linchpin.answers.ApproveAnswer;
import linchpin.answers.beside.WhenApproved;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An answer with all its versions, approved or sent back from there. */
@Controller
class AnswerController {

    private final ReadAnswer reading;
    private final ApproveAnswer approval;
    private final Supplier<List<WhenApproved>> follows;

    AnswerController(ReadAnswer reading, ApproveAnswer approval, ObjectProvider<WhenApproved> follows) {
        this.reading = reading;
        this.approval = approval;
        this.follows = SingletonSupplier.of(() -> follows.stream().toList());
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/answers/{id}")
    ModelAndView answer(@PathVariable UUID id, Viewer viewer) {
        return page(reading.page(new AnswerId(id), viewer), AllTheSameForm.EMPTY, SendBackForm.EMPTY, Errors.none());
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/answers/{id}/approve")
    ModelAndView approve(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute AllTheSameForm form,
            BindingResult result,
            Viewer viewer) {
        var page = reading.page(new AnswerId(id), viewer);
        var errors = form.needed(page.held(version), Errors.of(result));
        if (errors.any()) {
            return page(page, form, SendBackForm.EMPTY, errors);
        }
        approval.approve(viewer, new AnswerId(id), version, form.because());
        return new ModelAndView("redirect:/answers/" + id);
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/answers/{id}/send-back")
    ModelAndView sendBack(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute SendBackForm form,
            BindingResult result,
            Viewer viewer) {
        if (result.hasErrors()) {
            return page(reading.page(new AnswerId(id), viewer), AllTheSameForm.EMPTY, form, Errors.of(result));
        }
        approval.sendBack(viewer, new AnswerId(id), version, form.reason());
        return new ModelAndView("redirect:/answers/" + id);
    }

    private ModelAndView page(AnswerPage page, AllTheSameForm same, SendBackForm form, Errors errors) {
        List<Content> told = page.approve()
                ? follows.get().stream()
                        .map(one -> one.told(page.matter().id()))
                        .toList()
                : List.of();
        return new ModelAndView(
                "answers/writing/answer",
                Map.of("page", page, "told", told, "same", same, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
