package linchpin.reports.newsletters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.reports.NewsletterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newsletters of the organisation in scope. Whoever asks is within a transaction. */
@Component
class Newsletters {

    private static final String NEWSLETTER = """
            select n.id, upper(n.audience collate "C") as audience, n.number, n.since, n.until, i.version, i.foreword, i.written_by, s.sent_on,
                   (select string_agg(a.answer_id::text, ',' order by a.turn) from reports.issue_answer a
                    where a.org_id = i.org_id and a.newsletter_id = i.newsletter_id and a.version = i.version) as answers
            from reports.newsletter n join reports.issue i on i.org_id = n.org_id and i.newsletter_id = n.id
            left join reports.sent s on s.org_id = n.org_id and s.newsletter_id = n.id
            where i.version = coalesce(s.version, (select max(l.version) from reports.issue l
                                                   where l.org_id = n.org_id and l.newsletter_id = n.id))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Newsletters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            NewsletterId id,
            Audience audience,
            int number,
            LocalDate since,
            LocalDate until,
            int version,
            String foreword,
            AccountId writtenBy,
            @Nullable LocalDate sentOn,
            @Nullable String answers) {}

    /** @return all, the latest first */
    List<Newsletter> all() {
        return jdbc
                .sql(NEWSLETTER + " order by n.until desc, n.audience, n.number desc")
                .query(Row.class)
                .list()
                .stream()
                .map(Newsletters::newsletter)
                .toList();
    }

    Optional<Newsletter> with(NewsletterId id) {
        return jdbc.sql(NEWSLETTER + " and n.id = :id")
                .param("id", id.id())
                .query(Row.class)
                .optional()
                .map(Newsletters::newsletter);
    }

    /** @return it, kept from changing until the transaction ends; empty where there is none */
    Optional<Newsletter> held(NewsletterId id) {
        jdbc.sql("select 1 from reports.newsletter where id = :id for update")
                .param("id", id.id())
                .query(Integer.class)
                .list();
        return with(id);
    }

    private static Newsletter newsletter(Row row) {
        return new Newsletter(
                row.id(),
                row.audience(),
                row.number(),
                row.since(),
                row.until(),
                row.version(),
                row.foreword(),
                row.writtenBy(),
                answers(row),
                row.sentOn());
    }

    private static List<UUID> answers(Row row) {
        return row.answers() == null
                ? List.of()
                : Arrays.stream(row.answers().split(",")).map(UUID::fromString).toList();
    }

    /** @return it; empty where somebody else began one of this number at the same moment */
    Optional<NewsletterId> begin(Audience audience, int number, LocalDate since, LocalDate until) {
        return jdbc.sql("""
                        insert into reports.newsletter (audience, number, since, until) values (:audience, :number, :since, :until)
                        on conflict (org_id, audience, number) do nothing returning id""")
                .param("audience", audience.stored())
                .param("number", number)
                .param("since", since)
                .param("until", until)
                .query(NewsletterId.class)
                .optional();
    }

    void write(NewsletterId id, int version, String foreword, List<UUID> answers, AccountId by) {
        jdbc.sql("""
                        insert into reports.issue (newsletter_id, version, foreword, written_by, written_on)
                        values (:id, :version, :foreword, :by, :on)""")
                .param("id", id.id())
                .param("version", version)
                .param("foreword", foreword)
                .param("by", by.id())
                .param("on", LocalDate.now(clock))
                .update();
        jdbc.sql("""
                        insert into reports.issue_answer (newsletter_id, version, turn, answer_id)
                        select :id, :version, chosen.turn, chosen.id
                        from unnest(cast(:answers as uuid[])) with ordinality as chosen (id, turn)""")
                .param("id", id.id())
                .param("version", version)
                .param("answers", answers.toArray(UUID[]::new))
                .update();
    }

    void send(NewsletterId id, int version, AccountId by) {
        jdbc.sql("insert into reports.sent (newsletter_id, version, sent_by, sent_on) values (:id, :version, :by, :on)")
                .param("id", id.id())
                .param("version", version)
                .param("by", by.id())
                .param("on", LocalDate.now(clock))
                .update();
    }
}
