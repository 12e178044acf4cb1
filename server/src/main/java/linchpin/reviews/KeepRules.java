package linchpin.reviews;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.platform.Tenancy;
import linchpin.reviews.PatternRule.Numbers;
import linchpin.reviews.PatternRule.State;
import linchpin.reviews.patterns.Watched;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps rules, each version of them for good. */
@Component
public class KeepRules {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a fresh one, which opens nothing yet. */
    @Transactional
    public RuleId suggest(Watched watched, Numbers numbers) {
        var place = watched.place();
        var rule = jdbc.sql("""
                        insert into reviews.rule (theme, place_id, each, tone, state, suggested_by, suggested_on)
                        values (:theme, :place, nullif(:each, ''), :tone, 'suggested', :me, :today) returning id""")
                .param("me", Tenancy.current().account())
                .param("theme", watched.theme())
                .param("place", place == null ? null : place.id())
                .param("each", watched.each())
                .param("tone", watched.tone().stored())
                .param("today", LocalDate.now(clock))
                .query(RuleId.class)
                .single();
        version(rule, 1, numbers);
        return rule;
    }

    /** Its numbers are others from today on. */
    @Transactional
    public void change(PatternRule rule, Numbers numbers) {
        var next = rule.version() + 1;
        version(rule.id(), next, numbers);
        jdbc.sql("update reviews.rule set version = :version where id = :id")
                .param("version", next)
                .param("id", rule.id().id())
                .update();
    }

    private void version(RuleId rule, int version, Numbers numbers) {
        var owner = numbers.owner();
        jdbc.sql("""
                        insert into reviews.version (rule_id, version, comments, days, people, due_in, owner_id, valid_from, set_by)
                        values (:rule, :version, :comments, :days, :people, :due, :owner, :today, :me)""")
                .param("me", Tenancy.current().account())
                .param("rule", rule.id())
                .param("version", version)
                .param("comments", numbers.threshold().comments())
                .param("days", numbers.threshold().days())
                .param("people", numbers.threshold().people())
                .param("due", numbers.dueIn())
                .param("owner", owner == null ? null : owner.id())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Switches it on or off. Switched on it looks back from that day: what was said while it was off opens nothing. */
    @Transactional
    public void state(RuleId rule, State state) {
        jdbc.sql("""
                        update reviews.rule set state = :state, looked_on = case when :state = 'on' then null else looked_on end
                        where id = :id""").param("state", state.stored()).param("id", rule.id()).update();
    }

    /** @param today the day up to which it was looked at, which may be over by now */
    @Transactional
    public void looked(RuleId rule, LocalDate today) {
        jdbc.sql("update reviews.rule set looked_on = :today where id = :id and looked_on is distinct from :today")
                .param("today", today)
                .param("id", rule.id())
                .update();
    }
}
