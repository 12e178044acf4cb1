package linchpin.answers.writing;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.answers.WriteAnswer;
import linchpin.answers.writing.WritePages.Looked;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
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

/** Writing the answer to a matter, or a new version of it. */
@Controller
class WriteController {

    private final Matters matters;
    private final WritePages pages;
    private final WriteAnswer writing;

    WriteController(Matters matters, WritePages pages, WriteAnswer writing) {
        this.matters = matters;
        this.pages = pages;
        this.writing = writing;
    }

    @Needs(Permission.WRITE_ANSWER)
    @GetMapping("/matters/{id}/answer")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        return page(matter, pages.begun(matter), null, Errors.none());
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/matters/{id}/answer")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @Valid @ModelAttribute AnswerForm form,
            BindingResult result,
            Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        if (act.equals("look")) {
            return page(matter, form, pages.looked(matter, form), Errors.none());
        }
        var errors = pages.checked(matter, form, Errors.of(result));
        if (errors.any()) {
            return page(matter, form, null, errors);
        }
        var answer = writing.write(viewer, matter.id(), form.version());
        pages.written(matter, answer, form);
        return new ModelAndView("redirect:/answers/" + answer.id());
    }

    private ModelAndView page(Matter matter, AnswerForm form, @Nullable Looked looked, Errors errors) {
        return new ModelAndView(
                "answers/writing/write",
                Map.of("page", pages.page(matter, form, looked, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
