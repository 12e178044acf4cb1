package linchpin.clocks.minding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.clocks.ClockLine;
import linchpin.clocks.ClockLines;
import linchpin.clocks.Clocks;
import linchpin.clocks.DutyClock;
import linchpin.clocks.duties.Remind.Who;
import linchpin.clocks.minding.Reminders.Reminded;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On home pages: to whoever it belongs, and to whoever covers for them, what they were reminded of, and from the first day on what has no day to be
 * reminded of; to the Linchpin, what nobody has taken on or can see to any longer; to champions, who answer for it at the top, what is late.
 */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class ClocksOnHome implements HomePanel {

    private static final int SHOWN = 5;

    private final Clocks clocks;
    private final ClockLines lines;
    private final Reminders reminders;
    private final Clock time;

    ClocksOnHome(Clocks clocks, ClockLines lines, Reminders reminders, Clock time) {
        this.clocks = clocks;
        this.lines = lines;
        this.reminders = reminders;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.WRITE_ANSWER) && !viewer.roles().contains(Role.CHAMPION)) {
            return Optional.empty();
        }
        var today = LocalDate.now(time);
        var reminded = reminders.standing();
        var theirs = clocks.running().stream()
                .filter(clock -> concerns(clock, viewer, reminded, today))
                .toList();
        var shown = lines.of(theirs, viewer);
        return shown.isEmpty() ? Optional.empty() : Optional.of(panel(shown, reminded, viewer, today));
    }

    private static boolean concerns(DutyClock clock, Viewer viewer, Reminded reminded, LocalDate today) {
        if (viewer.roles().contains(Role.CHAMPION) && reminded.has(clock, today, Who.HIGHER)) {
            return true;
        }
        return reminded.owner(clock)
                .map(owner -> (owner.equals(viewer.account()) || reminded.covers(viewer.account(), owner))
                        && (clock.due(today).isEmpty() || reminded.has(clock, today, Who.OWNER)))
                .orElseGet(() -> viewer.roles().contains(Role.LINCHPIN));
    }

    private static Panel panel(List<ClockLine> shown, Reminded reminded, Viewer viewer, LocalDate today) {
        var items = shown.stream()
                .limit(SHOWN)
                .map(line -> item(line, whose(line, reminded, viewer), today))
                .toList();
        var late = shown.stream().anyMatch(line -> line.clock().late(today));
        return new Panel("Clocks that need you", (long) shown.size(), items, "", "/clocks", late);
    }

    private static String whose(ClockLine line, Reminded reminded, Viewer viewer) {
        if (line.owner().isEmpty()) {
            return "Nobody has taken it on.";
        }
        return line.owner()
                + reminded.owner(line.clock())
                        .map(owner ->
                                reminded.covers(viewer.account(), owner) ? " is away, and you cover." : " sees to it.")
                        .orElse(" can see to it no longer: hand it over.");
    }

    private static Item item(ClockLine line, String whose, LocalDate today) {
        var clock = line.clock();
        return new Item(
                clock.name() + ": " + line.about(),
                clock.path(),
                clock.standing(today) + ". " + clock.says(today) + " " + whose,
                clock.late(today) ? "Late" : null);
    }

    @Override
    public int order() {
        return 3;
    }
}
