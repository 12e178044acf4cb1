package linchpin.matters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The matters a person may read, with whose turn it is and how long they have been open. */
@Component
class MatterList {

    private final Matters matters;
    private final MatterPages pages;
    private final Places places;
    private final Accounts accounts;
    private final Clock clock;

    MatterList(Matters matters, MatterPages pages, Places places, Accounts accounts, Clock clock) {
        this.matters = matters;
        this.pages = pages;
        this.places = places;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param state a state's stored name, "open-all" for all that are not closed, empty for all */
    @Transactional(readOnly = true)
    MatterListPage page(Viewer viewer, String state, Paging paging) {
        var fitting = Arrays.stream(MatterState.values())
                .filter(each -> fits(each, state))
                .map(MatterState::stored)
                .toList();
        if (fitting.isEmpty()) {
            return new MatterListPage(state, states(), 0, new Paging.Page<>(List.of(), null, null));
        }
        var rows = rows(pages.page(viewer, fitting, paging));
        return new MatterListPage(
                state,
                states(),
                pages.count(viewer, fitting),
                paging.page(rows, row -> MatterPages.Mark.of(row.matter()), address(state)));
    }

    /** @return those that nothing was promised in yet, the oldest first */
    @Transactional(readOnly = true)
    List<MatterListPage.Row> waiting(Viewer viewer) {
        var open = matters.readable(viewer).stream()
                .filter(matter -> matter.state() == MatterState.OPEN)
                .toList();
        return rows(open.reversed());
    }

    private static String address(String state) {
        return state.isEmpty() ? "/matters" : "/matters?state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }

    private List<MatterListPage.Row> rows(List<Matter> shown) {
        var sizes = matters.sizes(shown.stream().map(Matter::id).toList());
        var here = places.byId();
        var owners = accounts.names(
                shown.stream().map(Matter::nextOwner).filter(Objects::nonNull).collect(Collectors.toSet()));
        return shown.stream()
                .map(matter -> new MatterListPage.Row(
                        matter,
                        WalkThread.name(matter.placeId(), here),
                        sizes.getOrDefault(matter.id(), 0L),
                        owner(matter, owners),
                        open(matter)))
                .toList();
    }

    private static boolean fits(MatterState each, String state) {
        return state.isEmpty()
                || (state.equals("not-closed") ? !each.closed() : each.stored().equals(state));
    }

    private static String owner(Matter matter, Map<AccountId, String> names) {
        if (matter.state().closed()) {
            return "Nobody, it is closed";
        }
        return switch (matter.state()) {
            case ANSWERED -> "The people who raised it";
            default -> matter.nextOwner() == null ? "The Linchpin" : names.getOrDefault(matter.nextOwner(), "Somebody");
        };
    }

    private String open(Matter matter) {
        var until = matter.closedOn() == null ? LocalDate.now(clock) : matter.closedOn();
        var days = Days.count(Math.max(0, ChronoUnit.DAYS.between(matter.openedOn(), until)));
        return matter.closedOn() == null ? "open for " + days : "closed after " + days;
    }

    private static List<Choice> states() {
        return Stream.concat(
                        Stream.of(new Choice("", "All"), new Choice("not-closed", "All that are not closed")),
                        Arrays.stream(MatterState.values()).map(state -> new Choice(state.stored(), state.label())))
                .toList();
    }
}
