package linchpin.actions.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import linchpin.actions.Actions;
import linchpin.people.HomePanel;
import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where actions show outside their own pages: the navigation, their owners' home, and the home of those who answer for promises. */
@Configuration(proxyBeanMethods = false)
class ActionsOnHome {

    private static final int SHOWN = 5;

    @Bean
    NavigationEntry actionsNavigation() {
        return new NavigationEntry(NavigationEntry.Group.ACT, 10, "Actions", "/actions", Permission.READ_LOG)
                .with("/answers");
    }

    @Bean
    HomePanel myPromises(Actions actions, ActionRows rows) {
        return panel(
                10,
                Permission.OWN_ACTION,
                "What I promised, or am asked to do",
                () -> "You have promised nothing that is still to be done.",
                viewer -> rows.of(
                        actions.openOf(viewer.account()).stream()
                                .filter(action -> !action.cameBack()) // which stands out by itself
                                .toList(),
                        viewer));
    }

    @Bean
    HomePanel latePromises(Actions actions, ActionRows rows) {
        return panel(
                20,
                Permission.PROMISE_ACTION,
                "Promises that are late",
                () -> actions.open().isEmpty()
                        ? "Nothing is promised that could be late. Open a matter, and promise what will be done in it."
                        : "No promise is late.",
                viewer -> rows.of(actions.open(), viewer).stream()
                        .filter(row -> row.daysLate() > 0)
                        .toList());
    }

    private interface Filled {
        List<ActionRows.ActionRow> with(Viewer viewer);
    }

    private static HomePanel panel(
            int order, Permission permission, String heading, Supplier<String> empty, Filled filled) {
        return new HomePanel() {
            @Override
            public Optional<Panel> panel(Viewer viewer) {
                return viewer.may(permission)
                        ? Optional.of(panelOf(heading, empty, filled.with(viewer.within(permission))))
                        : Optional.empty();
            }

            @Override
            public int order() {
                return order;
            }
        };
    }

    private static HomePanel.Panel panelOf(String heading, Supplier<String> empty, List<ActionRows.ActionRow> rows) {
        var items = rows.stream()
                .limit(SHOWN)
                .map(row -> new HomePanel.Item(
                        row.action().what(),
                        row.action().path(),
                        row.owner() + ", " + row.timing(),
                        row.daysLate() > 0 ? "Late" : null))
                .toList();
        var urgent = rows.stream().anyMatch(row -> row.daysLate() > 0);
        return new HomePanel.Panel(
                heading, (long) rows.size(), items, rows.isEmpty() ? empty.get() : "", "/actions", urgent);
    }
}
