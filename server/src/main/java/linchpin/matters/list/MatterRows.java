package linchpin.matters.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Matters in a list: where, how many raised it, whose turn it is and how long they have been open. */
@Component
class MatterRows {

    private final FeedbackInMatters feedback;
    private final Places places;
    private final Accounts accounts;
    private final Clock clock;

    MatterRows(FeedbackInMatters feedback, Places places, Accounts accounts, Clock clock) {
        this.feedback = feedback;
        this.places = places;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param next who is next, of those whose turn would be the Linchpin's otherwise */
    List<MatterListPage.MatterRow> of(List<Matter> matters, Map<MatterId, String> next) {
        var sizes = feedback.sizes(matters.stream().map(Matter::id).toList());
        var named = places.byId();
        var owners = accounts.names(
                matters.stream().map(Matter::nextOwner).filter(Objects::nonNull).collect(Collectors.toSet()));
        return matters.stream()
                .map(matter -> new MatterListPage.MatterRow(
                        matter,
                        matter.place(named),
                        sizes.getOrDefault(matter.id(), 0L),
                        owner(matter, owners, next.getOrDefault(matter.id(), "The Linchpin")),
                        open(matter)))
                .toList();
    }

    private static String owner(Matter matter, Map<AccountId, String> names, String otherwise) {
        if (matter.state().closed()) {
            return "Nobody, it is closed";
        }
        if (matter.state() == MatterState.ANSWERED) {
            return "The people who raised it";
        }
        return matter.nextOwner() == null ? otherwise : names.getOrDefault(matter.nextOwner(), "Somebody");
    }

    private String open(Matter matter) {
        var until = matter.closedOn() == null ? LocalDate.now(clock) : matter.closedOn();
        var days = Days.count(Math.max(0, ChronoUnit.DAYS.between(matter.openedOn(), until)));
        return matter.closedOn() == null ? "open for " + days : "closed after " + days;
    }
}
