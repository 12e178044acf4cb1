package linchpin.people.arranging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linchpin.people.HomePanel;
import linchpin.people.LeaderName;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the home page says about people: who holds the Linchpin role, whose term ends, who has not come yet, what nobody does. */
@Configuration(proxyBeanMethods = false)
class HomePanels {

    private static final int FIRST_FEW = 5;
    private static final int SOON = 60;

    private record PanelFor(Role role, int order, Function<Viewer, Panel> made) implements HomePanel {

        @Override
        public Optional<Panel> panel(Viewer viewer) {
            return viewer.roles().contains(role) ? Optional.of(made.apply(viewer)) : Optional.empty();
        }
    }

    @Bean
    HomePanel whoIsTheLinchpin(RolesHeld rolesHeld, LeaderName names) {
        return new PanelFor(Role.LINE_MANAGER, 60, viewer -> {
            var arranged = viewer.within(Permission.ARRANGE_PEOPLE).reach();
            var holders = rolesHeld.now().stream()
                    .filter(held -> held.role() == Role.LINCHPIN && arranged.covers(held.place()))
                    .toList();
            var covered = holders.stream().map(RoleHeld::account).distinct().count() > 1;
            var nobody = new HomePanel.Item(
                    "Nobody",
                    "/people/invite",
                    "Where nobody holds the role, " + Role.LINCHPIN.barrier() + ".",
                    "no cover");
            var leader = names.here();
            var items = holders.isEmpty()
                    ? List.of(nobody)
                    : holders.stream()
                            .map(held -> item(held, covered ? null : "no cover", leader))
                            .toList();
            return panel("Who is the Linchpin?", null, items, "", "/people", !covered);
        });
    }

    @Bean
    HomePanel termsThatEnd(RolesHeld rolesHeld, LeaderName names, Clock clock) {
        return new PanelFor(Role.LINE_MANAGER, 61, viewer -> {
            var arranged = viewer.within(Permission.ARRANGE_PEOPLE).reach();
            var last = LocalDate.now(clock).plusDays(SOON);
            var ending = rolesHeld.now().stream()
                    .filter(held ->
                            held.until() != null && !held.until().isAfter(last) && arranged.covers(held.place()))
                    .toList();
            var leader = names.here();
            var items = ending.stream().map(held -> item(held, null, leader)).toList();
            return panel(
                    "Terms that end within " + SOON + " days",
                    (long) ending.size(),
                    items,
                    "No term ends soon.",
                    "/people",
                    false);
        });
    }

    @Bean
    HomePanel invitationsThatWait(Invitations invitations, RolesHeld rolesHeld) {
        return new PanelFor(Role.ADMINISTRATOR, 62, viewer -> {
            var pending =
                    invitations.pending(viewer.within(Permission.ARRANGE_PEOPLE).reach());
            var items = pending.stream()
                    .map(one -> new HomePanel.Item(
                            one.name(), "/people", one.roles() + " · open until " + Days.full(one.expires()), null))
                    .toList();
            var nothing = SetUpOfPeople.somebodyElse(rolesHeld)
                    ? "No invitation is open."
                    : "Nothing yet, because nobody has been invited.";
            return panel("Invitations not yet accepted", (long) pending.size(), items, nothing, "/people", false)
                    .or(new HomePanel.Step("Invite somebody", "/people/invite"));
        });
    }

    @Bean
    HomePanel rolesNobodyHolds(RolesHeld rolesHeld, LeaderName names) {
        return new PanelFor(Role.CHAMPION, 63, viewer -> {
            var empty = rolesHeld.empty();
            var leader = names.here();
            var items = empty.stream()
                    .map(role -> new HomePanel.Item(
                            role.label(leader), null, "Where nobody holds it, " + role.barrier() + ".", null))
                    .toList();
            var more = viewer.may(Permission.ARRANGE_PEOPLE) ? "/people" : null;
            return new HomePanel.Panel(
                    "Roles nobody holds", (long) empty.size(), items, "Every role is held by somebody.", more, true);
        });
    }

    private static HomePanel.Item item(RoleHeld held, @Nullable String tag, LocalName leader) {
        var until = held.until();
        return new HomePanel.Item(
                held.name(),
                "/people/" + held.account().id(),
                held.role().label(leader) + " · " + (until == null ? "no end of term" : "until " + Days.full(until)),
                tag);
    }

    private static HomePanel.Panel panel(
            String heading,
            @Nullable Long count,
            List<HomePanel.Item> items,
            String empty,
            String more,
            boolean urgent) {
        return new HomePanel.Panel(
                heading, count, items.stream().limit(FIRST_FEW).toList(), empty, more, urgent);
    }
}
