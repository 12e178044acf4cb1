package linchpin.answers.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** On the home page of whoever printed something, and of the Linchpin: what hangs on a wall and is not right any more. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class PrintsOnHome implements HomePanel {

    private static final int SHOWN = 3;

    private final PrintedPages pages;

    PrintsOnHome(PrintedPages pages) {
        this.pages = pages;
    }

    /** Nothing is said while all copies are right: most people never print one. */
    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.APPROVE_ANSWER)) {
            return Optional.empty();
        }
        var all = viewer.roles().contains(Role.LINCHPIN);
        var lines = pages.outOfDate(viewer).stream()
                .filter(line -> all || line.copy().printedBy().equals(viewer.account()))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(panel(lines));
    }

    private static Panel panel(List<PrintedPage.Line> lines) {
        var items = lines.stream()
                .limit(SHOWN)
                .map(line -> new Item(
                        line.title(),
                        PrintedController.PATH,
                        line.hangs() + ". " + Objects.requireNonNull(line.why()).label(),
                        null))
                .toList();
        return new Panel(
                "Printed copies that are out of date", (long) lines.size(), items, "", PrintedController.PATH, true);
    }

    @Override
    public int order() {
        return 12;
    }
}
