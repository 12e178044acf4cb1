package linchpin.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reviews.PatternRule.Numbers;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Tone;
import linchpin.reviews.patterns.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the organisation in scope. */
@Component
public class PatternRules {

    private static final String RULE = """
            select r.id, r.theme, r.place_id, r.each, r.tone, r.state, r.version, r.looked_on, r.suggested_by,
                   v.comments, v.days, v.people, v.due_in, v.owner_id, v.valid_from
            from reviews.rule r join reviews.version v on v.org_id = r.org_id and v.rule_id = r.id and v.version = r.version
            """;

    private final JdbcClient jdbc;

    PatternRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return all whose place this viewer may read about, those that are on first, then the latest */
    @Transactional(readOnly = true)
    public List<PatternRule> readable(Viewer viewer) {
        return jdbc.sql(RULE + "where " + viewer.reach().sql("r.place_id")
                        + " order by array_position(array['on', 'suggested', 'off'], r.state), r.id desc")
                .param("reach", viewer.reach().ids())
                .query((row, _) -> rule(row))
                .list();
    }

    /** @return those that open reviews */
    @Transactional(readOnly = true)
    public List<PatternRule> on() {
        return jdbc.sql(RULE + "where r.state = 'on' order by r.id")
                .query((row, _) -> rule(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<PatternRule> with(RuleId rule) {
        return jdbc.sql(RULE + "where r.id = :id")
                .param("id", rule.id())
                .query((row, _) -> rule(row))
                .optional();
    }

    /** @throws NotFound where there is none, or this viewer may not read about its place */
    @Transactional(readOnly = true)
    public PatternRule readable(RuleId rule, Viewer viewer) {
        return with(rule)
                .filter(one -> viewer.mayReadAbout(one.watched().place()))
                .orElseThrow(NotFound::new);
    }

    /** @return as {@link #with}; nobody else changes it, and nothing opens by it, until the transaction ends */
    @Transactional
    public Optional<PatternRule> held(RuleId rule) {
        jdbc.sql("select 1 from reviews.rule where id = :id for update")
                .param("id", rule.id())
                .query(Integer.class)
                .list();
        return with(rule);
    }

    /** @return the numbers of an earlier version */
    @Transactional(readOnly = true)
    public Optional<Numbers> numbers(RuleId rule, int version) {
        return jdbc.sql("""
                        select comments, days, people, due_in, owner_id from reviews.version
                        where rule_id = :rule and version = :version""")
                .param("rule", rule.id())
                .param("version", version)
                .query((row, _) -> numbers(row))
                .optional();
    }

    private static PatternRule rule(ResultSet row) throws SQLException {
        return new PatternRule(
                new RuleId(row.getObject("id", UUID.class)),
                watched(row),
                PatternRule.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                numbers(row),
                row.getObject("valid_from", LocalDate.class),
                new AccountId(row.getObject("suggested_by", UUID.class)),
                row.getObject("looked_on", LocalDate.class));
    }

    private static Watched watched(ResultSet row) throws SQLException {
        var place = row.getObject("place_id", UUID.class);
        var each = row.getString("each");
        return new Watched(
                row.getObject("theme", Integer.class),
                place == null ? null : new PlaceId(place),
                each == null ? "" : each,
                Tone.with(row.getString("tone")).orElseThrow());
    }

    private static Numbers numbers(ResultSet row) throws SQLException {
        return new Numbers(
                new Threshold(row.getInt("comments"), row.getInt("days"), row.getInt("people")),
                row.getInt("due_in"),
                account(row.getObject("owner_id", UUID.class)));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
