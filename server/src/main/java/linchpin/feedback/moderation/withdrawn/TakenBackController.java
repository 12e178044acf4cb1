package linchpin.feedback.moderation.withdrawn;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.withdrawn.TakenBackPage.Listed;
import linchpin.feedback.moderation.withdrawn.TakenBackPage.One;
import linchpin.feedback.words.ReceivedWords;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a moderator who must opens words that were taken back, with a reason. */
@Controller
@RequestMapping("/withdrawn")
class TakenBackController {

    private static final String ONE = "feedback/moderation/withdrawn/one";

    private final TakenBackWords words;
    private final TellTakenBack tell;

    TakenBackController(TakenBackWords words, TellTakenBack tell) {
        this.words = words;
        this.tell = tell;
    }

    /** Why somebody has to read what was taken back. */
    record OpenForm(
            @NotBlank(message = "Give the reason; the giver reads it")
            @Size(max = 2_000, message = "Shorten this to 2,000 characters")
            String reason) {

        OpenForm(@Nullable String reason) {
            this.reason = Typed.text(reason);
        }
    }

    @Needs(Permission.MODERATE)
    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var paging = Paging.of(after, before);
        var found = paging.page(words.list(viewer, paging), row -> Long.toString(row.entry()), "/withdrawn");
        if (found.rows().isEmpty() && paging.mark() != null) {
            return new ModelAndView("redirect:/withdrawn");
        }
        var page = new Listed(found.told(tell.lines(found.rows(), viewer)));
        return new ModelAndView("feedback/moderation/withdrawn/list", Map.of("page", page));
    }

    @Needs(Permission.MODERATE)
    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, Viewer viewer) {
        return words.one(new FeedbackId(id), viewer)
                .map(row -> view(row, List.of(), false, "", Errors.none(), viewer))
                .orElseGet(() -> givenAgain(id));
    }

    /** Shown in the answer itself and at no address of its own: whoever looks again gives a reason again. */
    @Needs(Permission.MODERATE)
    @PostMapping("/{id}")
    ModelAndView open(
            @PathVariable UUID id, @Valid @ModelAttribute OpenForm form, BindingResult result, Viewer viewer) {
        var found = words.one(new FeedbackId(id), viewer);
        if (found.isEmpty()) {
            return givenAgain(id);
        }
        if (result.hasErrors()) {
            var view = view(found.get(), List.of(), false, form.reason(), Errors.of(result), viewer);
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        return view(found.get(), words.open(found.get().id(), form.reason()), true, "", Errors.none(), viewer);
    }

    private static ModelAndView givenAgain(UUID id) {
        return new ModelAndView("redirect:/log/" + id);
    }

    private ModelAndView view(
            TakenBackWords.Row row,
            List<ReceivedWords.Words> said,
            boolean opened,
            String reason,
            Errors errors,
            Viewer viewer) {
        var page = new One(tell.line(row, viewer), said, opened, tell.history(row, opened), reason, errors);
        return new ModelAndView(ONE, Map.of("page", page));
    }
}
