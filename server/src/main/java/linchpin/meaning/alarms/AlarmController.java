package linchpin.meaning.alarms;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.Alarms;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes alarms, and what was done about them. */
@Controller
class AlarmController {

    private static final int LONGEST = 2_000;

    private final FeedbackArchive archive;
    private final Alarms alarms;
    private final AlarmViews views;

    AlarmController(FeedbackArchive archive, Alarms alarms, AlarmViews views) {
        this.archive = archive;
        this.alarms = alarms;
        this.views = views;
    }

    @Needs(Permission.RAISE_ALARM)
    @PostMapping("/log/{id}/alarms")
    ModelAndView raise(
            @PathVariable UUID id, @Valid @ModelAttribute AlarmForm form, BindingResult result, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        if (result.hasErrors()) {
            return again(feedback, viewer, Map.of("kind", form.kind(), "words", form.words()), Errors.of(result));
        }
        alarms.raise(feedback, form.chosen(), form.words(), viewer.account());
        return back(feedback);
    }

    /** Several alarms may stand on one page, so that the field of each has a name of its own. */
    @Needs(Permission.SETTLE_ALARM)
    @PostMapping("/log/{id}/alarms/{alarm}/settle")
    ModelAndView settle(
            @PathVariable UUID id, @PathVariable UUID alarm, @RequestParam Map<String, String> typed, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        var field = "outcome-" + alarm;
        var outcome = typed.getOrDefault(field, "").strip();
        var errors = outcomeGiven(field, outcome);
        if (errors.any()) {
            return again(feedback, viewer, typed, errors);
        }
        alarms.settle(feedback, alarm, outcome, viewer.account());
        return back(feedback);
    }

    private static Errors outcomeGiven(String field, String outcome) {
        if (outcome.isEmpty()) {
            return Errors.none().with(field, "Say what was done, or why nothing needs to be done");
        }
        return outcome.length() > LONGEST
                ? Errors.none().with(field, "Shorten this to 2,000 characters")
                : Errors.none();
    }

    private ModelAndView again(FeedbackId feedback, Viewer viewer, Map<String, String> typed, Errors errors) {
        return new ModelAndView(
                "meaning/alarms/alarm-again",
                Map.of("view", views.view(feedback, viewer, typed, errors)),
                HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView back(FeedbackId feedback) {
        return new ModelAndView("redirect:/log/" + feedback.id());
    }
}
