package linchpin.matters.list;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where matters show outside their own pages: the navigation, and the home of those who can promise an action. */
@Configuration(proxyBeanMethods = false)
class MattersOnHome {

    private static final int SHOWN = 5;

    @Bean
    NavigationEntry mattersNavigation() {
        return new NavigationEntry(NavigationEntry.Group.DECIDE, 10, "Matters", "/matters", Permission.READ_LOG);
    }

    @Bean
    HomePanel mattersWithoutAction(MatterList list) {
        return new HomePanel() {
            @Override
            public Optional<Panel> panel(Viewer viewer) {
                return viewer.may(Permission.PROMISE_ACTION)
                        ? Optional.of(waiting(list, viewer.within(Permission.PROMISE_ACTION)))
                        : Optional.empty();
            }

            @Override
            public int order() {
                return 30;
            }
        };
    }

    private static HomePanel.Panel waiting(MatterList list, Viewer viewer) {
        var items = list.waiting(viewer, SHOWN).stream()
                .map(row -> new HomePanel.Item(
                        row.matter().title(),
                        row.matter().path(),
                        row.place() + ", " + row.open() + ", feedback: " + row.feedback(),
                        null))
                .toList();
        return new HomePanel.Panel(
                "Matters without an action",
                list.waiting(viewer),
                items,
                "Every open matter has an action or an answer.",
                "/matters?state=open",
                false);
    }
}
