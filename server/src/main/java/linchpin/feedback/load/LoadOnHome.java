package linchpin.feedback.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.feedback.load.Pile.Unread;
import linchpin.feedback.load.Pile.Week;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home page of the Linchpin's line manager: how much comes, week by week, and how old the pile is that nobody has read. */
@Component
class LoadOnHome implements HomePanel {

    private final Pile pile;

    LoadOnHome(Pile pile) {
        this.pile = pile;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.roles().contains(Role.LINE_MANAGER)) {
            return Optional.empty();
        }
        var reach = Objects.requireNonNull(viewer.held().get(Role.LINE_MANAGER));
        var weeks = pile.weeks(reach);
        var unread = pile.unread(reach);
        if (unread.count() == 0 && weeks.stream().allMatch(week -> week.told() == 0)) {
            return Optional.of(new Panel(
                    "What there is to read",
                    null,
                    List.of(),
                    "Nothing waits and nothing came in these four weeks. Ask whether people know that they can tell you.",
                    null,
                    false));
        }
        var items = weeks.stream().map(LoadOnHome::item).toList();
        return Optional.of(new Panel("What there is to read", null, items, "", "/log?read=nobody", false)
                .showing(glance(unread, pile.today())));
    }

    private static Glance glance(Unread unread, LocalDate today) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(CountNoun.number(unread.count()), "unread now", "/log?read=nobody"));
        if (unread.oldest() != null) {
            var days = ChronoUnit.DAYS.between(unread.oldest(), today);
            figures.add(new Figure(Days.count(days), "since the oldest of them was said", null));
        }
        return new Glance(figures, "", null);
    }

    private static Item item(Week week) {
        return new Item(
                "Week of " + Days.full(week.monday()),
                null,
                CountNoun.FEEDBACK.of(week.told()) + " came in, " + CountNoun.number(week.unread())
                        + " of them still unread",
                null);
    }

    @Override
    public int order() {
        return 3;
    }
}
