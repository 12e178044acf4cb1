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
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions in a list, with their matter, their owner and whether they are late. */
@Component
public class ActionRows {

    private final Matters matters;
    private final Accounts accounts;
    private final Clock clock;

    ActionRows(Matters matters, Accounts accounts, Clock clock) {
        this.matters = matters;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * An action in a list.
     *
     * @param answers who answers for it, by name
     * @param asked who is asked to take it over, by name; empty for nobody
     * @param chased as in "Ravi Menon asked about it on 3 May 2026"; empty where nobody did
     */
    public record ActionRow(
            Action action, Matter matter, String answers, String asked, String timing, long daysLate, String chased) {

        /** @return as in "Helen Marsh (Ravi Menon is asked, and has not said yes)" */
        public String owner() {
            return asked.isEmpty() ? answers : answers + " (" + asked + " is asked, and has not said yes)";
        }
    }

    /** @return those in matters that this viewer may read */
    @Transactional(readOnly = true)
    public List<ActionRow> of(List<Action> actions, Viewer viewer) {
        var about = actions.stream().map(Action::matterId).collect(Collectors.toSet());
        var readable =
                matters.readable(about, viewer).stream().collect(Collectors.toMap(Matter::id, Function.identity()));
        var names = accounts.names(actions.stream()
                .flatMap(action -> Stream.of(action.ownerId(), action.askedId(), action.askedAboutBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return actions.stream()
                .filter(action -> readable.containsKey(action.matterId()))
                .map(action -> row(action, Objects.requireNonNull(readable.get(action.matterId())), names))
                .toList();
    }

    private ActionRow row(Action action, Matter matter, Map<AccountId, String> names) {
        var today = LocalDate.now(clock);
        return new ActionRow(
                action,
                matter,
                names.getOrDefault(action.ownerId(), "Somebody"),
                action.askedId() == null || !action.state().open()
                        ? ""
                        : names.getOrDefault(action.askedId(), "Somebody"),
                action.timing(today),
                action.daysLate(today),
                chased(action, names));
    }

    private static String chased(Action action, Map<AccountId, String> names) {
        return action.askedAboutOn() == null
                        || action.askedAboutBy() == null
                        || !action.state().open()
                ? ""
                : names.getOrDefault(action.askedAboutBy(), "Somebody") + " asked about it on "
                        + Days.full(action.askedAboutOn());
    }
}
