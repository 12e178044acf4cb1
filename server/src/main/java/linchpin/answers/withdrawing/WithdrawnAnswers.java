package linchpin.answers.withdrawing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.AnswerId;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers that were taken back, until another stands in their place. */
@Component
public class WithdrawnAnswers {

    private static final String LATEST = """
            select distinct on (a.id) a.id, a.matter_id, cast(v.approved_at as date) as published_on, w.withdrawn_at, w.because
            from answers.answer a
            join answers.withdrawal w on w.org_id = a.org_id and w.answer_id = a.id
            join answers.version v on v.org_id = w.org_id and v.answer_id = w.answer_id and v.version = w.version
            where a.published_version is null order by a.id, w.version desc""";

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Places places;
    private final Clock clock;

    WithdrawnAnswers(JdbcClient jdbc, Matters matters, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.places = places;
        this.clock = clock;
    }

    private record Row(
            AnswerId id, MatterId matterId, LocalDate publishedOn, OffsetDateTime withdrawnAt, String because) {}

    /** @return those about what this covers, the latest first */
    @Transactional(readOnly = true)
    public List<Withdrawn> within(Reach reach) {
        var rows = jdbc.sql("select * from (" + LATEST + ") latest order by withdrawn_at desc")
                .query(Row.class)
                .list();
        var about = matters.with(rows.stream().map(Row::matterId).toList()).stream()
                .filter(matter -> reach.covers(matter.placeId()))
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        var named = places.byId();
        return rows.stream()
                .filter(row -> about.containsKey(row.matterId()))
                .map(row -> withdrawn(
                        row, Objects.requireNonNull(about.get(row.matterId())).place(named)))
                .toList();
    }

    private Withdrawn withdrawn(Row row, String place) {
        var at = row.withdrawnAt().toInstant();
        return new Withdrawn(
                row.id(), place, row.publishedOn(), at, LocalDate.ofInstant(at, clock.getZone()), row.because());
    }

    /** @return what was taken back; empty for what never was, or was answered anew since */
    @Transactional(readOnly = true)
    public Optional<Withdrawn> with(AnswerId id) {
        return within(Reach.everywhere()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
