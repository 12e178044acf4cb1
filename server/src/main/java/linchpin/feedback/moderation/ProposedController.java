package linchpin.feedback.moderation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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

    /**
     * What is ticked of the machine's proposals in one comment's words.
     *
     * @param version of the words and proposals that were shown
     * @param act what is to be done: mask or leave; anything else shows how it would read
     * @param clearing not empty where the moderator is about to let it be quoted
     */
    record ProposedForm(UUID comment, String version, Set<String> tick, String act, String clearing) {

        ProposedForm {
            version = Typed.text(version);
            tick = Set.copyOf(Objects.requireNonNullElse(tick, Set.of()));
            act = Typed.text(act);
            clearing = Typed.text(clearing);
        }

        boolean toClear() {
            return !clearing.isEmpty();
        }
    }

    @Needs(Permission.MODERATE)
    @PostMapping
    ModelAndView decide(@PathVariable UUID id, @ModelAttribute ProposedForm form, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        if (!proposed.current(feedback, form.comment(), form.version())) {
            return done(feedback, form, false);
        }
        return switch (form.act()) {
            case "mask" -> mask(feedback, form);
            case "leave" -> done(feedback, form, proposed.leave(feedback, form.comment(), form.version()));
            default -> again(feedback, form, Errors.none(), HttpStatus.OK);
        };
    }

    private ModelAndView mask(FeedbackId feedback, ProposedForm form) {
        if (form.tick().isEmpty()) {
            var errors = Errors.none()
                    .with("proposed-" + form.comment(), "Tick what to mask, or say that there is nothing to mask");
            return again(feedback, form, errors, HttpStatus.BAD_REQUEST);
        }
        return done(feedback, form, proposed.mask(feedback, form.comment(), form.version(), form.tick()));
    }

    private ModelAndView done(FeedbackId feedback, ProposedForm form, boolean done) {
        if (done) {
            return new ModelAndView(
                    "redirect:/log/" + feedback.id() + (form.toClear() ? "/moderation?clearing=1" : ""));
        }
        var errors = Errors.none()
                .with(
                        "words-" + form.comment(),
                        "These words, or what is proposed in them, changed while you were looking. Nothing was masked. Look at them as they are now");
        return page(feedback, AsTyped.changed(form.toClear(), errors), HttpStatus.CONFLICT);
    }

    private ModelAndView again(FeedbackId feedback, ProposedForm form, Errors errors, HttpStatusCode status) {
        return page(feedback, AsTyped.of(form, errors), status);
    }

    private ModelAndView page(FeedbackId feedback, AsTyped typed, HttpStatusCode status) {
        return new ModelAndView(ModerationController.VIEW, Map.of("page", words.page(feedback, typed)), status);
    }
}
