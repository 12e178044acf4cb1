package linchpin.decisions.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a voter's home: votes that came out close, equal or without enough, before the second one is published. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class RoundsOnHome implements HomePanel {

    private static final int ORDER = 11;

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final Round round;
    private final Clock clock;

    RoundsOnHome(JdbcClient jdbc, Decisions decisions, Round round, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.round = round;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var items = viewer.may(Permission.DECIDE) ? open(viewer) : List.<Item>of();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("Talk before you vote again", (long) items.size(), items, "", "/decisions", true));
    }

    private List<Item> open(Viewer viewer) {
        var lately = lately(viewer).stream().map(DecisionId::new).toList();
        return round.of(List.copyOf(decisions.these(lately, viewer).values())).stream()
                .filter(round::open)
                .map(way -> item(way.first(), way))
                .toList();
    }

    private Item item(Decision first, Round.Way way) {
        return new Item(
                first.title(),
                first.path() + "/round",
                way.left().why() + " The voters talk until "
                        + Days.moment(way.until().toInstant(), clock) + ".",
                "Talk");
    }

    /** What was settled is told apart by counting, and so only what closed within the weeks of a talk is looked at. */
    private List<UUID> lately(Viewer viewer) {
        return jdbc.sql("""
            select d.id from decisions.decision d
            join decisions.voter v on v.org_id = d.org_id and v.decision_id = d.id and v.account_id = :viewer
            where d.state = 'closed' and d.ended_at >= cast(:since as date) and not exists (
                select 1 from decisions.decision s where s.org_id = d.org_id and s.follows = d.id and s.state <> 'called_off')
            order by d.ended_at limit 10\
            """)
                .param("viewer", viewer.account().id())
                .param("since", LocalDate.now(clock).minusDays(Round.DAYS_TO_TALK))
                .query(UUID.class)
                .list();
    }

    @Override
    public int order() {
        return ORDER;
    }
}
