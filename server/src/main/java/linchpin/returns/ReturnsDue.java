package linchpin.returns;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where returns show outside their own pages: the navigation, and the home of whoever makes them. */
@Configuration(proxyBeanMethods = false)
class ReturnsDue {

    private static final int SHOWN = 5;
    private static final int LATEST = 2; // months: those before are history, and stand in the list

    @Bean
    NavigationEntry returnsEntry() {
        return new NavigationEntry(
                NavigationEntry.Group.UNDERSTAND, 60, "National return", "/returns", Permission.MAKE_RETURN, true);
    }

    @Bean
    HomePanel returnsToMake(ListReturns returns) {
        return new HomePanel() {
            @Override
            public Optional<Panel> panel(Viewer viewer) {
                return viewer.mayForAll(Permission.MAKE_RETURN) ? Optional.of(due(returns.list())) : Optional.empty();
            }

            @Override
            public int order() {
                return 15;
            }
        };
    }

    private static HomePanel.Panel due(ReturnPage.ReturnsPage list) {
        var items = list.sections().stream()
                .flatMap(section -> section.months().stream()
                        .limit(LATEST)
                        .filter(month ->
                                month.standing().ours() && !month.standing().submitted())
                        .map(month -> new HomePanel.Item(
                                section.setting().label() + ", " + month.name(),
                                month.path(),
                                month.standing().due() == null
                                        ? month.standing().state()
                                        : month.standing().state() + ", due on "
                                                + month.standing().due(),
                                month.standing().late() ? "Late" : null)))
                .toList();
        var nothing = list.sections().isEmpty()
                ? "Nothing yet, because no return is arranged. Say which wards or sites are its lines."
                : "Every return of the last two months that is made here is submitted.";
        return new HomePanel.Panel(
                "Returns of the last two months",
                (long) items.size(),
                items.stream().limit(SHOWN).toList(),
                nothing,
                "/returns",
                items.stream().anyMatch(item -> item.tag() != null));
    }
}
