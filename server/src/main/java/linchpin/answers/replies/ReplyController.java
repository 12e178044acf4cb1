package linchpin.answers.replies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.answers.replies.ReplyPage.Typing;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
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

/** The reply to one person: written, approved or sent back, told, and withdrawn. */
@Controller
class ReplyController {

    private static final String NAMES =
            "This holds a name, a number or an address that could tell who said this. Take it out: a reply names nobody, not even them";

    private final FeedbackArchive archive;
    private final ReadReply reading;
    private final ReplyToOne replying;
    private final Clock clock;

    ReplyController(FeedbackArchive archive, ReadReply reading, ReplyToOne replying, Clock clock) {
        this.archive = archive;
        this.reading = reading;
        this.replying = replying;
        this.clock = clock;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/log/{id}/reply")
    ModelAndView reply(@PathVariable UUID id, Viewer viewer) {
        return page(said(id, viewer), viewer, fresh(), Errors.none());
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/log/{id}/reply")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @Valid @ModelAttribute ReplyForm form,
            BindingResult result,
            Viewer viewer) {
        var said = said(id, viewer);
        var typed = fresh().words(form.words());
        if (act.equals("look")) {
            return page(said, viewer, typed, Errors.none());
        }
        if (result.hasErrors()) {
            return page(said, viewer, typed, Errors.of(result));
        }
        return replying.write(said.id(), form.words(), viewer.account())
                ? done(id)
                : page(said, viewer, typed, Errors.none().with("words", NAMES));
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/log/{id}/reply/approve")
    ModelAndView approve(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        replying.approve(said(id, viewer), version, viewer.account());
        return done(id);
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/log/{id}/reply/send-back")
    ModelAndView sendBack(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute BackForm form,
            BindingResult result,
            Viewer viewer) {
        var said = said(id, viewer);
        var typed = fresh().reason(form.reason());
        if (result.hasErrors()) {
            return page(said, viewer, typed, Errors.of(result));
        }
        return replying.sendBack(said, version, viewer.account(), form.reason())
                ? done(id)
                : page(said, viewer, typed, Errors.none().with("reason", NAMES));
    }

    /** Why a reply is withdrawn. */
    record WithdrawForm(
            @NotBlank(message = "Enter why you withdraw it: its giver reads this")
            @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
            String because) {

        WithdrawForm {
            because = Typed.text(because);
        }
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/log/{id}/reply/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute WithdrawForm form,
            BindingResult result,
            Viewer viewer) {
        var said = said(id, viewer);
        var typed = fresh().because(form.because());
        if (result.hasErrors()) {
            return page(said, viewer, typed, Errors.of(result));
        }
        return replying.withdraw(said.id(), version, viewer.account(), form.because())
                ? done(id)
                : page(said, viewer, typed, Errors.none().with("because", NAMES));
    }

    @Needs(Permission.SEE_GIVER)
    @PostMapping("/log/{id}/reply/told")
    ModelAndView told(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute ToldForm form,
            BindingResult result,
            Viewer viewer) {
        var said = said(id, viewer);
        var on = form.toldOn();
        var how = HowTold.stored(form.how());
        var errors = form.on(LocalDate.now(clock), Errors.of(result));
        if (errors.any() || on == null || how.isEmpty()) {
            return page(said, viewer, fresh().told(form.how(), on == null ? "" : on.toString()), errors);
        }
        replying.told(said.id(), version, viewer.account(), how.get(), on);
        return done(id);
    }

    @Needs(Permission.SEE_GIVER)
    @PostMapping("/log/{id}/reply/not-told")
    ModelAndView notTold(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        replying.notTold(said(id, viewer).id(), version);
        return done(id);
    }

    private Summary said(UUID id, Viewer viewer) {
        return archive.readable(new FeedbackId(id), viewer);
    }

    private Typing fresh() {
        return Typing.fresh(LocalDate.now(clock));
    }

    private static ModelAndView done(UUID id) {
        return new ModelAndView("redirect:/log/" + id + "/reply");
    }

    private ModelAndView page(Summary said, Viewer viewer, Typing typed, Errors errors) {
        return new ModelAndView(
                "answers/replies/reply",
                Map.of("page", reading.page(said, viewer, typed, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
