package linchpin.decisions.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.How;
import linchpin.decisions.closing.MayEnd;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of whoever can do something about it: votes on paper that nobody has counted, and papers that somebody else must look at. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class CountOnHome implements HomePanel {

    private static final int ORDER = 12;

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final MayEnd mayEnd;
    private final Clock clock;

    CountOnHome(JdbcClient jdbc, Decisions decisions, MayEnd mayEnd, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.mayEnd = mayEnd;
        this.clock = clock;
    }

    /**
     * A decision that waits for its papers.
     *
     * @param voter whether whoever looks has a vote in it
     * @param looking how many papers wait for them to say whether they are right
     */
    private record Waiting(UUID id, OffsetDateTime closesAt, boolean voter, int looking) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var items = viewer.may(Permission.DECIDE) ? items(waiting(viewer), viewer) : List.<Item>of();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("Votes on paper to be counted", (long) items.size(), items, "", "/decisions", true));
    }

    private List<Item> items(List<Waiting> waiting, Viewer viewer) {
        var readable = decisions.these(
                waiting.stream().map(one -> new DecisionId(one.id())).toList(), viewer);
        var end = mayEnd.among(readable.values(), viewer);
        return waiting.stream()
                .flatMap(one -> item(one, readable, end).stream())
                .toList();
    }

    private Optional<Item> item(Waiting waiting, Map<DecisionId, Decision> readable, Set<DecisionId> end) {
        return Optional.ofNullable(readable.get(new DecisionId(waiting.id())))
                .filter(decision ->
                        (waiting.voter() && waiting.looking() > 0 && !decision.secret()) || end.contains(decision.id()))
                .map(decision -> item(decision, waiting.looking()));
    }

    private Item item(Decision decision, int looking) {
        return new Item(
                decision.title(),
                decision.path() + "/papers",
                looking > 0
                        ? looking + (looking == 1 ? " paper was" : " papers were")
                                + " read in by somebody else. Look whether it is right."
                        : ended(decision),
                looking > 0 ? "Look" : "Count");
    }

    private String ended(Decision decision) {
        if (decision.method() != How.MARKS) {
            return "Voting has ended. It closes when every paper is counted.";
        }
        return OffsetDateTime.now(clock).isBefore(decision.lastAt())
                ? "Marking alone has ended. The panel cannot talk before every sheet is accounted for."
                : "The time to talk has gone by. It closes when every sheet is accounted for.";
    }

    private List<Waiting> waiting(Viewer viewer) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
            select d.id, d.closes_at,
                exists (select 1 from decisions.voter v
                    where v.org_id = d.org_id and v.decision_id = d.id and v.account_id = :viewer) as voter,
                (select count(*) from decisions.paper p
                    where p.org_id = d.org_id and p.decision_id = d.id and p.entered_by <> :viewer and not exists (
                        select 1 from decisions.paper_read r
                        where r.org_id = p.org_id and r.decision_id = p.decision_id and r.n = p.n)) as looking
            from decisions.decision d
            where d.ended_at is null and d.papers and not exists (
                select 1 from decisions.counted c where c.org_id = d.org_id and c.decision_id = d.id)
            order by d.closes_at\
            """).param("viewer", viewer.account().id()).query(Waiting.class).list().stream()
                .filter(one -> !one.closesAt().isAfter(now))
                .toList();
    }

    @Override
    public int order() {
        return ORDER;
    }
}
