package linchpin.answers;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.actions.Actions;
import linchpin.feedback.Quotable;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing the answer to a matter, reading it with all its versions, and approving it. */
@Controller
class AnswerController {

    private static final int LONGEST_REASON = 2_000;

    private final WriteAnswer writing;
    private final ApproveAnswer approval;
    private final SendBack sendingBack;
    private final ReadAnswer reading;
    private final Answers answers;
    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Actions actions;
    private final Quotable quotable;

    AnswerController(
            WriteAnswer writing,
            ApproveAnswer approval,
            SendBack sendingBack,
            ReadAnswer reading,
            Answers answers,
            Matters matters,
            FeedbackInMatters inMatters,
            Actions actions,
            Quotable quotable) {
        this.writing = writing;
        this.approval = approval;
        this.sendingBack = sendingBack;
        this.reading = reading;
        this.answers = answers;
        this.matters = matters;
        this.inMatters = inMatters;
        this.actions = actions;
        this.quotable = quotable;
    }

    /** What the page to write an answer prints. */
    record WritePage(Matter matter, AnswerForm form, boolean anyDone, List<Choice> quotes, Errors errors) {}

    @Needs(Permission.WRITE_ANSWER)
    @GetMapping("/matters/{id}/answer")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        return write(matter, begun(matter), Errors.none());
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/matters/{id}/answer")
    ModelAndView write(
            @PathVariable UUID id, @Valid @ModelAttribute AnswerForm form, BindingResult result, Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        var errors = Errors.of(result);
        if (form.did() && !actions.anyDone(matter.id())) {
            errors = errors.with(
                    "kind",
                    "No action of this matter is marked as done yet. Mark it as done first, or choose “We did not”");
        }
        if (errors.any()) {
            return write(matter, form, errors);
        }
        return new ModelAndView(
                "redirect:/answers/" + writing.write(viewer, matter.id(), form).id());
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/answers/{id}")
    ModelAndView answer(@PathVariable UUID id, Viewer viewer) {
        return shown(id, viewer, "", Errors.none());
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/answers/{id}/approve")
    String approve(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        approval.approve(viewer, new AnswerId(id), version);
        return "redirect:/answers/" + id;
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/answers/{id}/send-back")
    ModelAndView sendBack(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        var because = Typed.text(reason);
        var errors = reasonGiven(because);
        if (errors.any()) {
            return shown(id, viewer, because, errors);
        }
        sendingBack.sendBack(viewer, new AnswerId(id), version, because);
        return new ModelAndView("redirect:/answers/" + id);
    }

    private static Errors reasonGiven(String reason) {
        if (reason.isBlank()) {
            return Errors.none().with("reason", "Enter what should be different, so that its writer knows what to do");
        }
        return reason.length() > LONGEST_REASON
                ? Errors.none().with("reason", "The reason must have 2,000 characters or fewer")
                : Errors.none();
    }

    private ModelAndView shown(UUID id, Viewer viewer, String reason, Errors errors) {
        return new ModelAndView(
                "answers/answer",
                Map.of("page", reading.page(new AnswerId(id), viewer), "reason", reason, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** A new version starts from the last one. */
    private AnswerForm begun(Matter matter) {
        return answers.versionsOf(matter.id()).stream()
                .findFirst()
                .map(last -> new AnswerForm(
                        last.kind().stored(),
                        last.youSaid(),
                        last.we(),
                        answers.quoted(last.id(), last.version()).stream()
                                .map(quoted -> quoted.id().toString())
                                .toList()))
                .orElseGet(() -> new AnswerForm("", matter.summary(), "", List.of()));
    }

    private ModelAndView write(Matter matter, AnswerForm form, Errors errors) {
        var quotes = quotable.quotable(inMatters.of(matter.id())).stream()
                .map(quote -> new Choice(quote.id().id().toString(), quote.words()))
                .toList();
        return new ModelAndView(
                "answers/write",
                Map.of("page", new WritePage(matter, form, actions.anyDone(matter.id()), quotes, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
