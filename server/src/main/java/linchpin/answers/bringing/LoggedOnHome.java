package linchpin.answers.bringing;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home of whoever logged something for others: the answers to bring back. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class LoggedOnHome implements HomePanel {

    private static final int SHOWN = 5;

    private final WhatILogged logged;

    LoggedOnHome(WhatILogged logged) {
        this.logged = logged;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.LOG_ON_BEHALF)) {
            return Optional.empty();
        }
        var all = logged.all(viewer.account());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var bring = all.stream().filter(WhatILogged.Entry::toBring).toList();
        var items = logged.lines(bring.stream().limit(SHOWN).toList(), viewer).stream()
                .map(LoggedOnHome::item)
                .toList();
        return Optional.of(new Panel(
                "Answers to bring back",
                (long) bring.size(),
                items,
                "Nothing new to tell those for whom you logged something.",
                "/on-behalf/mine",
                false));
    }

    private static Item item(LoggedPage.Line line) {
        var answer = line.answer();
        return new Item(
                line.who() + ": " + line.words(),
                "/on-behalf/mine",
                answer == null ? line.place() : line.place() + ", answered on " + Days.full(answer.on()),
                null);
    }

    @Override
    public int order() {
        return 22;
    }
}
