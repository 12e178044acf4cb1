package linchpin.matters.list;

import java.util.Optional;
import java.util.function.Function;
import linchpin.matters.MatterState;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Panel;
import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where matters show outside their own pages: the navigation, and the homes of those who promise, see through and raise. */
@Configuration(proxyBeanMethods = false)
class MattersOnHome {

    private static final int SHOWN = 5;

    @Bean
    NavigationEntry mattersNavigation() {
        return new NavigationEntry(NavigationEntry.Group.DECIDE, 10, "Matters", "/matters", Permission.READ_LOG);
    }

    /** @param filled for whom it is; empty for others */
    private record For(int order, Function<Viewer, Optional<Panel>> filled) implements HomePanel {

        @Override
        public Optional<HomePanel.Kind> reminds() {
            return Optional.of(HomePanel.Kind.CAME);
        }

        @Override
        public Optional<Panel> panel(Viewer viewer) {
            return filled.apply(viewer);
        }
    }

    @Bean
    HomePanel mattersWithoutAction(MatterList list) {
        return new For(
                30,
                viewer -> viewer.may(Permission.PROMISE_ACTION)
                        ? Optional.of(waiting(list, viewer.within(Permission.PROMISE_ACTION)))
                        : Optional.empty());
    }

    /** What is done helps nobody to trust who is not told. */
    @Bean
    HomePanel doneAndNotTold(MatterList list) {
        return new For(16, viewer -> viewer.roles().contains(Role.LINCHPIN) ? untold(list, viewer) : Optional.empty());
    }

    @Bean
    HomePanel whatIRaised(MatterList list) {
        return new For(
                28,
                viewer -> viewer.roles().contains(Role.PATIENT_LEADER)
                        ? Optional.of(raised(list, viewer))
                        : Optional.empty());
    }

    private static Panel waiting(MatterList list, Viewer viewer) {
        var items = list.oldest(viewer, MatterState.OPEN, SHOWN).stream()
                .map(MattersOnHome::item)
                .toList();
        var nothing = !items.isEmpty() || list.any(viewer)
                ? "No open matter waits for a promise."
                : "Nothing yet, because no matter was opened. Open one from what people say.";
        return new Panel(
                        "Matters without an action",
                        list.count(viewer, MatterState.OPEN),
                        items,
                        nothing,
                        "/matters?state=open",
                        false)
                .or(new HomePanel.Step("Read what people say", "/log"));
    }

    private static Optional<Panel> untold(MatterList list, Viewer viewer) {
        var items = list.oldest(viewer, MatterState.DONE, SHOWN).stream()
                .map(row -> new HomePanel.Item(
                        row.matter().title(),
                        row.matter().path(),
                        row.place() + ", " + row.open() + ", next: " + row.owner(),
                        null))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Done, and nobody told",
                        list.count(viewer, MatterState.DONE),
                        items,
                        "",
                        "/matters?state=done",
                        false));
    }

    private static Panel raised(MatterList list, Viewer viewer) {
        var items = list.openedBy(viewer, SHOWN).stream()
                .map(row -> new HomePanel.Item(
                        row.matter().title(),
                        row.matter().path(),
                        row.place() + ", opened on " + Days.full(row.matter().openedOn()),
                        row.matter().state().label()))
                .toList();
        return new Panel(
                        "What came of what you raised",
                        null,
                        items,
                        "Nothing yet, because you have opened no matter. Open one from something people said, and"
                                + " follow it here.",
                        "/matters",
                        false)
                .or(new HomePanel.Step("Read what people say", "/log"));
    }

    private static HomePanel.Item item(MatterListPage.MatterRow row) {
        return new HomePanel.Item(
                row.matter().title(),
                row.matter().path(),
                row.place() + ", " + row.open() + ", feedback: " + row.feedback(),
                null);
    }
}
