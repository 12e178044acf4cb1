package linchpin.people.arranging;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.LeaderName;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** Roles that somebody gave to themselves, with nobody to ask: for a quarter of a year whoever holds them, or arranges people, sees it. */
@Component
class TakenPanel implements HomePanel {

    private static final Duration SHOWN = Duration.ofDays(90);

    private final RolesHeld rolesHeld;
    private final LeaderName names;
    private final Clock clock;

    TakenPanel(RolesHeld rolesHeld, LeaderName names, Clock clock) {
        this.names = names;
        this.rolesHeld = rolesHeld;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var arranged = viewer.within(Permission.ARRANGE_PEOPLE).reach();
        var since = OffsetDateTime.now(clock).minus(SHOWN);
        var leader = names.here();
        var items = rolesHeld.all().stream()
                .filter(held -> held.taken() && held.given().at().isAfter(since))
                .filter(held -> viewer.roles().contains(held.role()) || arranged.covers(held.place()))
                .map(held -> item(held, leader))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Roles taken without a second person", null, items, "", null, false));
    }

    private Item item(RoleHeld held, LocalName leader) {
        var day = Days.full(held.given().at().toInstant(), clock);
        return new Item(
                held.name() + " took the role " + held.role().label(leader) + " on " + day,
                null,
                (held.part() == null ? "For the whole organisation" : "For " + held.part())
                        + ". Nobody else arranged people then." + (held.over() ? " It has ended." : ""),
                null);
    }

    @Override
    public int order() {
        return 64;
    }
}
