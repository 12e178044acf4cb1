package linchpin.actions.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.people.AccountId;
import linchpin.people.HomePanel;
import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
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
                viewer -> rows.of(mine(actions, viewer.account()), viewer));
    }

    /** What they are asked comes first: somebody waits for a yes or a no. What came back to them stands out by itself. */
    private static List<Action> mine(Actions actions, AccountId person) {
        return Stream.concat(
                        actions.askedOf(person).stream(),
                        actions.openOf(person).stream().filter(action -> !action.cameBack()))
                .toList();
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
            public Optional<HomePanel.Kind> reminds() {
                return Optional.of(HomePanel.Kind.YOURS);
            }

            @Override
            public Optional<Panel> panel(Viewer viewer) {
                return viewer.may(permission)
                        ? Optional.of(panelOf(heading, empty, filled.with(viewer.within(permission)), viewer.account()))
                        : Optional.empty();
            }

            @Override
            public int order() {
                return order;
            }
        };
    }

    /** Its owner reads who asked. */
    private static String chased(ActionRows.ActionRow row, AccountId person) {
        return row.action().ownerId().equals(person) && !row.chased().isEmpty()
                ? ". " + row.chased()
                : row.action().askedAbout();
    }

    private static @Nullable String tag(ActionRows.ActionRow row, AccountId person) {
        if (person.equals(row.action().askedId())) {
            return "Asked";
        }
        return row.daysLate() > 0 ? "Late" : null;
    }

    private static HomePanel.Panel panelOf(
            String heading, Supplier<String> empty, List<ActionRows.ActionRow> rows, AccountId person) {
        var items = rows.stream()
                .limit(SHOWN)
                .map(row -> new HomePanel.Item(
                        row.action().what(),
                        row.action().path(),
                        row.owner() + ", " + row.timing() + chased(row, person),
                        tag(row, person)))
                .toList();
        var urgent = rows.stream().anyMatch(row -> row.daysLate() > 0);
        return new HomePanel.Panel(
                heading, (long) rows.size(), items, rows.isEmpty() ? empty.get() : "", "/actions", urgent);
    }
}
