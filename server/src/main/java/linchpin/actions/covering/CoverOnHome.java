package linchpin.actions.covering;

import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Item;
import linchpin.people.HomePanel.Panel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the home of the Linchpin's line manager: what stops if somebody is away. On the homes of all whom it concerns: who covers for whom. */
@Configuration(proxyBeanMethods = false)
class CoverOnHome {

    private static final int SHOWN = 5;

    @Bean
    HomePanel stoppingOnHome(WhatStops stops) {
        return new HomePanel() {
            @Override
            public Optional<Panel> panel(Viewer viewer) {
                return viewer.roles().contains(Role.LINE_MANAGER)
                        ? Optional.of(stopping(stops.everybody(viewer.within(Permission.PROMISE_ACTION))))
                        : Optional.empty();
            }

            @Override
            public int order() {
                return 4;
            }
        };
    }

    private static Panel stopping(List<Hanging> everybody) {
        var items = everybody.stream()
                .limit(SHOWN)
                .map(one -> new Item(one.name(), one.path(), one.onHome(), one.late() > 0 ? "Late" : null))
                .toList();
        return new Panel(
                "What stops if somebody is away",
                null,
                items,
                "Nothing yet, because nobody has promised anything, and two people hold each role.",
                everybody.size() > SHOWN ? "/away" : null,
                false);
    }
}
