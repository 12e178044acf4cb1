package linchpin.feedback.moderation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what a moderator decided about the machine's proposals. */
@Controller
@RequestMapping("/log/{id}/moderation/proposed")
class ProposedController {

    private final FeedbackArchive archive;
    private final ModeratedWords words;
    private final MaskProposed proposed;

    ProposedController(FeedbackArchive archive, ModeratedWords words, MaskProposed proposed) {
        this.archive = archive;
        this.words = words;
        this.proposed = proposed;
    }

    /** One form of the page: whose words, which, and what is ticked in them. */
    record Ticked(UUID comment, String version, Set<String> values, boolean clearing) {}

    @Needs(Permission.MODERATE)
    @PostMapping
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam UUID comment,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "tick", defaultValue = "") List<String> ticks,
            Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        var ticked = new Ticked(
                comment, typed.getOrDefault("version", ""), Set.copyOf(ticks), typed.containsKey("clearing"));
        if (!proposed.current(feedback, comment, ticked.version())) {
            return done(feedback, ticked, false);
        }
        return switch (typed.getOrDefault("act", "")) {
            case "mask" -> mask(feedback, ticked);
            case "leave" -> done(feedback, ticked, proposed.leave(feedback, comment, ticked.version()));
            default -> again(feedback, ticked, Errors.none(), HttpStatus.OK);
        };
    }

    private ModelAndView mask(FeedbackId feedback, Ticked ticked) {
        if (ticked.values().isEmpty()) {
            var errors = Errors.none()
                    .with("proposed-" + ticked.comment(), "Tick what to mask, or say that there is nothing to mask");
            return again(feedback, ticked, errors, HttpStatus.BAD_REQUEST);
        }
        var masked = proposed.mask(feedback, ticked.comment(), ticked.version(), ticked.values());
        return done(feedback, ticked, masked);
    }

    private ModelAndView done(FeedbackId feedback, Ticked ticked, boolean done) {
        if (done) {
            return new ModelAndView(
                    "redirect:/log/" + feedback.id() + (ticked.clearing() ? "/moderation?clearing=1" : ""));
        }
        var errors = Errors.none()
                .with(
                        "words-" + ticked.comment(),
                        "These words, or what is proposed in them, changed while you were looking. Nothing was masked. Look at them as they are now");
        var page = words.page(feedback, new AsTyped(Map.of(), errors, false, ticked.clearing(), null, Set.of()));
        return new ModelAndView(ModerationController.VIEW, Map.of("page", page), HttpStatus.CONFLICT);
    }

    private ModelAndView again(FeedbackId feedback, Ticked ticked, Errors errors, HttpStatusCode status) {
        var typed = AsTyped.ticked(ticked.comment(), ticked.values(), ticked.clearing(), errors);
        return new ModelAndView(ModerationController.VIEW, Map.of("page", words.page(feedback, typed)), status);
    }
}
