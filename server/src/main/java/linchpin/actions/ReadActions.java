package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.history.ReadHistory;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions with their matter and owner, as far as a viewer may read them. */
@Component
class ReadActions {

    private final Actions actions;
    private final ReadHistory history;
    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Accounts accounts;
    private final Clock clock;

    ReadActions(
            Actions actions,
            ReadHistory history,
            Matters matters,
            FeedbackInMatters inMatters,
            Accounts accounts,
            Clock clock) {
        this.actions = actions;
        this.history = history;
        this.matters = matters;
        this.inMatters = inMatters;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An action in a list. */
    record Row(Action action, Matter matter, String owner, String timing, long daysLate) {}

    /** What the list of actions prints. */
    record ListPage(Paging.Page<Row> page, long late) {

        List<Row> open() {
            return page.rows().stream()
                    .filter(row -> row.action().state().open())
                    .toList();
        }

        List<Row> ended() {
            return page.rows().stream()
                    .filter(row -> !row.action().state().open())
                    .toList();
        }

        boolean first() {
            return page.before() == null;
        }
    }

    @Transactional(readOnly = true)
    ListPage list(Viewer viewer, Paging paging) {
        var readable = matters.readable(viewer).stream().map(Matter::id).toList();
        var rows = rows(actions.page(readable, paging), viewer);
        return new ListPage(
                paging.page(rows, row -> ActionMark.of(row.action()).toString(), "/actions"),
                actions.late(readable, LocalDate.now(clock)));
    }

    /** @return those in matters that this viewer may read, or that are the viewer's own */
    @Transactional(readOnly = true)
    List<Row> rows(List<Action> these, Viewer viewer) {
        var readable = new HashMap<MatterId, Matter>();
        matters.readable(viewer).forEach(matter -> readable.put(matter.id(), matter));
        var names = accounts.names(these.stream().map(Action::ownerId).collect(Collectors.toSet()));
        return these.stream()
                .filter(action -> readable.containsKey(action.matterId()))
                .map(action -> row(action, Objects.requireNonNull(readable.get(action.matterId())), names))
                .toList();
    }

    private Row row(Action action, Matter matter, Map<AccountId, String> names) {
        var today = LocalDate.now(clock);
        return new Row(
                action,
                matter,
                names.getOrDefault(action.ownerId(), "Somebody"),
                action.timing(today),
                action.daysLate(today));
    }

    @Transactional(readOnly = true)
    ActionPage page(ActionId id, Viewer viewer) {
        var action = actions.with(id).orElseThrow(NotFound::new);
        var matter = matters.readable(action.matterId(), viewer);
        var today = LocalDate.now(clock);
        var voices = inMatters.readable(matter.id(), viewer);
        return new ActionPage(
                action,
                matter,
                accounts.names(Set.of(action.ownerId())).getOrDefault(action.ownerId(), "Somebody"),
                action.timing(today),
                action.daysLate(today),
                voices,
                history.of(id),
                action.ownerId().equals(viewer.account()) || viewer.may(Permission.PROMISE_ACTION),
                today.toString());
    }
}
