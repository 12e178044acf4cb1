package linchpin.feedback.moderation.waiting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a moderator decides about many words at once. */
@Controller
@RequestMapping("/masking/waiting")
class WaitingController {

    private static final String ADDRESS = "/masking/waiting";

    private final WaitingWords waiting;
    private final TellWaiting tell;
    private final DecideMany decide;

    WaitingController(WaitingWords waiting, TellWaiting tell, DecideMany decide) {
        this.waiting = waiting;
        this.tell = tell;
        this.decide = decide;
    }

    /** @param act mask or leave */
    record DecideForm(Set<String> tick, String act) {

        DecideForm(@Nullable Set<String> tick, @Nullable String act) {
            this.tick = Set.copyOf(Objects.requireNonNullElse(tick, Set.of()));
            this.act = Typed.text(act);
        }

        List<Choice> choices() {
            return tick.stream().map(Choice::of).flatMap(Optional::stream).toList();
        }
    }

    @Needs(Permission.MODERATE)
    @GetMapping
    ModelAndView list(@RequestParam Map<String, String> asked, Viewer viewer) {
        var paging = Paging.of(asked.getOrDefault("after", ""), asked.getOrDefault("before", ""));
        return view(paging, asked.containsKey("all"), done(asked), Errors.none(), viewer);
    }

    @Needs(Permission.MODERATE)
    @PostMapping
    ModelAndView decide(@ModelAttribute DecideForm form, Viewer viewer) {
        var choices = form.choices();
        if (choices.isEmpty()) {
            var errors = Errors.none().with("waiting", "Tick the comments that you have read");
            var view = view(Paging.of("", ""), false, null, errors, viewer);
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        var done = form.act().equals("mask") ? decide.mask(choices, viewer) : decide.leave(choices, viewer);
        return new ModelAndView("redirect:" + ADDRESS + "?done=" + done + "&stayed=" + (choices.size() - done));
    }

    private ModelAndView view(Paging paging, boolean ticked, @Nullable String done, Errors errors, Viewer viewer) {
        var found = paging.page(waiting.list(viewer, paging), row -> Long.toString(row.entry()), ADDRESS);
        if (found.rows().isEmpty() && paging.mark() != null) {
            return new ModelAndView("redirect:" + ADDRESS); // what stood there is decided; what is before it may not be
        }
        var all = waiting.count(viewer);
        var page = new WaitingPage(
                found.told(tell.lines(found.rows(), ticked, viewer)),
                all == 1 ? "1 comment is waiting" : CountNoun.number(all) + " comments are waiting",
                ADDRESS + "?all=1&" + paging.asked(),
                done,
                errors);
        return new ModelAndView("feedback/moderation/waiting/waiting", Map.of("page", page));
    }

    private static @Nullable String done(Map<String, String> asked) {
        var done = asked.getOrDefault("done", "");
        var stayed = asked.getOrDefault("stayed", "0");
        if (!done.matches("[0-9]{1,4}") || !stayed.matches("[0-9]{1,4}")) {
            return null;
        }
        var decided = done.equals("1") ? "1 comment is decided." : done + " comments are decided.";
        return stayed.equals("0")
                ? decided
                : decided + " " + stayed
                        + " stayed: the words changed while you were looking, or only a person can read or reword them.";
    }
}
