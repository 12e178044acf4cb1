package linchpin.answers.replies;

import jakarta.validation.Valid;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reply to one person: written, approved or sent back, and told. */
@Controller
class ReplyController {

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
            @PathVariable UUID id, @Valid @ModelAttribute ReplyForm form, BindingResult result, Viewer viewer) {
        var said = said(id, viewer);
        if (result.hasErrors()) {
            return page(said, viewer, new Typing(form.words(), "", "", fresh().toldOn()), Errors.of(result));
        }
        replying.write(said.id(), form.words(), viewer.account());
        return done(id);
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/log/{id}/reply/approve")
    ModelAndView approve(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        replying.approve(said(id, viewer).id(), version, viewer.account());
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
        if (result.hasErrors()) {
            return page(said, viewer, new Typing("", form.reason(), "", fresh().toldOn()), Errors.of(result));
        }
        replying.sendBack(said.id(), version, viewer.account(), form.reason());
        return done(id);
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
            return page(said, viewer, new Typing("", "", form.how(), on == null ? "" : on.toString()), errors);
        }
        replying.told(said.id(), version, viewer.account(), how.get(), on);
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
