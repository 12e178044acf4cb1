package linchpin.feedback.imports;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.feedback.imports.catchingup.CatchingUp;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.Imports;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Has what was old when it came in with a file marked as read. */
@Controller
class CatchUpController {

    private final Imports imports;
    private final CatchingUp catchingUp;
    private final ReadImport read;

    CatchUpController(Imports imports, CatchingUp catchingUp, ReadImport read) {
        this.imports = imports;
        this.catchingUp = catchingUp;
        this.read = read;
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/read")
    ModelAndView catchUp(@PathVariable UUID id, @ModelAttribute CatchUpForm form, BindingResult result, Viewer viewer) {
        var work = imports.with(new ImportId(id));
        var errors = form.on(catchingUp.today(), Errors.of(result));
        if (errors.any()) {
            var typed = Objects.requireNonNullElse(result.getFieldValue("readUntil"), "");
            return new ModelAndView(
                    "feedback/imports/import",
                    Map.of("page", read.page(work, viewer).with(typed.toString(), errors)),
                    HttpStatus.BAD_REQUEST);
        }
        catchingUp.ask(work.id(), Objects.requireNonNull(form.readUntil()));
        return new ModelAndView("redirect:/imports/" + id + "#old");
    }
}
