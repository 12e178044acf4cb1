package linchpin.reminders.mornings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Kind;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What somebody would find on their home page if they opened it now. */
@Component
class WhatWaits {

    /** Looked for when asked: some pieces show how this and other chores go. */
    private final ObjectProvider<HomePanel> panels;

    WhatWaits(ObjectProvider<HomePanel> panels) {
        this.panels = panels;
    }

    /** @return of these kinds, in the order of the page, what has something in it */
    List<Piece> of(Viewer viewer, Set<Kind> kinds) {
        try (var _ = Tenancy.enter(viewer.scope(viewer.acting(Set.of())))) {
            return panels.stream()
                    .sorted(Comparator.comparingInt(HomePanel::order))
                    .flatMap(panel ->
                            panel
                                    .reminds()
                                    .filter(kinds::contains)
                                    .flatMap(kind -> piece(panel, kind, viewer))
                                    .stream())
                    .toList();
        }
    }

    /** A panel's order tells it from others that are made of the same class. */
    private static Optional<Piece> piece(HomePanel panel, Kind kind, Viewer viewer) {
        return panel.panel(viewer)
                .filter(found -> !found.items().isEmpty())
                .map(found -> Piece.of(AopUtils.getTargetClass(panel).getSimpleName() + panel.order(), kind, found));
    }
}
