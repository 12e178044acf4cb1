package linchpin.meaning.alarms;

import java.util.Arrays;
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
    ModelAndView raise(@PathVariable UUID id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        var words = typed.getOrDefault("words", "").strip();
        var kind = Arrays.stream(Alarms.Kind.values())
                .filter(known -> known.name().equals(typed.get("kind")))
                .findFirst();
        var errors = kind.isEmpty() ? Errors.none().with("kind", "Choose what is serious about it") : Errors.none();
        errors = said("words", words, "Say in a few words what is serious", errors);
        if (kind.isEmpty() || errors.any()) {
            return again(feedback, viewer, typed, errors);
        }
        alarms.raise(feedback, kind.get(), words, viewer.account());
        return back(feedback);
    }

    @Needs(Permission.SETTLE_ALARM)
    @PostMapping("/log/{id}/alarms/{alarm}/settle")
    ModelAndView settle(
            @PathVariable UUID id, @PathVariable UUID alarm, @RequestParam Map<String, String> typed, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        var field = "outcome-" + alarm;
        var outcome = typed.getOrDefault(field, "").strip();
        var errors = said(field, outcome, "Say what was done, or why nothing needs to be done", Errors.none());
        if (errors.any()) {
            return again(feedback, viewer, typed, errors);
        }
        alarms.settle(feedback, alarm, outcome, viewer.account());
        return back(feedback);
    }

    private static Errors said(String field, String words, String missing, Errors errors) {
        if (words.isEmpty()) {
            return errors.with(field, missing);
        }
        return words.length() > LONGEST ? errors.with(field, "Shorten this to 2,000 characters") : errors;
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
