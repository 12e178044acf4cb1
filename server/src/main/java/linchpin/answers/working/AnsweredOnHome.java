package linchpin.answers.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.analysis.figures.Share;
import linchpin.feedback.register.HowManyAnswered;
import linchpin.feedback.register.HowManyAnswered.Answered;
import linchpin.organisation.Reach;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home page of champions: how many of those who spoke within a year were answered, and how long they waited. */
@Component
class AnsweredOnHome implements HomePanel {

    private final HowManyAnswered register;
    private final HowFast fast;
    private final Clock clock;

    AnsweredOnHome(HowManyAnswered register, HowFast fast, Clock clock) {
        this.register = register;
        this.fast = fast;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        return viewer.roles().contains(Role.CHAMPION)
                ? Optional.of(panel(Objects.requireNonNull(viewer.held().get(Role.CHAMPION)), viewer))
                : Optional.empty();
    }

    private Panel panel(Reach reach, Viewer viewer) {
        var from = LocalDate.now(clock).minusYears(1);
        var answered = register.since(from, reach);
        var nothing = answered.told() == 0
                ? "Nothing yet, because nobody has told anything since " + Days.full(from) + "."
                : "";
        var panel = new Panel("How many were answered", null, List.of(), nothing, null, false);
        return answered.told() == 0 ? panel : panel.showing(glance(answered, from, reach, viewer));
    }

    private Glance glance(Answered answered, LocalDate from, Reach reach, Viewer viewer) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(
                share(answered),
                "answered: " + answered.answered() + " of " + CountNoun.FEEDBACK.of(answered.told()) + " since "
                        + Days.full(from),
                answered.answered() > 0 && same(reach, viewer) ? HowManyAnswered.path(from) : null));
        var days = HowFast.median(fast.since(from, reach));
        days.ifPresent(median -> figures.add(new Figure(
                Days.count(median),
                "from being told to the answer: half waited no longer",
                same(reach, viewer) ? WaitsController.PATH : null)));
        return new Glance(figures, says(answered, days.isPresent()), null);
    }

    /** The log reads as far as any of their roles does, which may be farther than they are champion of. */
    private static boolean same(Reach reach, Viewer viewer) {
        return viewer.within(Permission.READ_LOG).reach().equals(reach);
    }

    /** A share of a few says more than it knows. */
    private static String share(Answered answered) {
        return answered.told() < HowFast.ENOUGH
                ? answered.answered() + " of " + answered.told()
                : new Share(answered.answered(), answered.told()).inHundred() + "%";
    }

    private static String says(Answered answered, boolean timed) {
        if (answered.answered() == 0) {
            return "Nobody who told something since then has had an answer yet: not in a matter, and not by themselves.";
        }
        return timed ? "" : "Too few matters were answered to say how long people wait.";
    }

    @Override
    public int order() {
        return 4;
    }
}
