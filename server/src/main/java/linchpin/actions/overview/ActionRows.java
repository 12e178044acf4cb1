package linchpin.actions.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.actions.Action;
import linchpin.actions.Handovers;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions in a list, with their matter, their owner and whether they are late. */
@Component
public class ActionRows {

    private final Matters matters;
    private final Accounts accounts;
    private final Clock clock;
    private final Handovers handovers;

    ActionRows(Matters matters, Accounts accounts, Clock clock, Handovers handovers) {
        this.handovers = handovers;
        this.matters = matters;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An action in a list. */
    public record ActionRow(Action action, Matter matter, String owner, String timing, long daysLate) {

        /** @return whose it is, and who answers for it until they have said yes */
        static String owner(String owner, @Nullable String answering) {
            return answering == null ? owner : owner + " (asked; until they say yes, " + answering + " answers for it)";
        }
    }

    /** @return those in matters that this viewer may read */
    @Transactional(readOnly = true)
    public List<ActionRow> of(List<Action> actions, Viewer viewer) {
        var about = actions.stream().map(Action::matterId).collect(Collectors.toSet());
        var readable =
                matters.readable(about, viewer).stream().collect(Collectors.toMap(Matter::id, Function.identity()));
        var answering = handovers.answering(actions.stream().map(Action::id).toList());
        var names = accounts.names(Stream.concat(actions.stream().map(Action::ownerId), answering.values().stream())
                .collect(Collectors.toSet()));
        return actions.stream()
                .filter(action -> readable.containsKey(action.matterId()))
                .map(action -> row(
                        action,
                        Objects.requireNonNull(readable.get(action.matterId())),
                        names,
                        answering.get(action.id())))
                .toList();
    }

    private ActionRow row(Action action, Matter matter, Map<AccountId, String> names, @Nullable AccountId answering) {
        var today = LocalDate.now(clock);
        return new ActionRow(
                action,
                matter,
                ActionRow.owner(
                        names.getOrDefault(action.ownerId(), "Somebody"),
                        answering == null ? null : names.getOrDefault(answering, "somebody")),
                action.timing(today),
                action.daysLate(today));
    }
}
