package linchpin.reviews.episodes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import linchpin.reviews.PatternRule;
import linchpin.reviews.ReviewId;
import linchpin.reviews.RuleId;
import linchpin.reviews.patterns.HeardComment;
import linchpin.reviews.patterns.Spell;
import linchpin.reviews.patterns.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The episodes of rules, as they are kept. */
@Component
public class Episodes {

    private final JdbcClient jdbc;

    Episodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last episode of a rule at a place.
     *
     * @param endedOn null while it goes on
     */
    public record Episode(
            UUID id,
            @Nullable PlaceId placeId,
            LocalDate firstOn,
            LocalDate lastOn,
            @Nullable LocalDate endedOn) {

        public Unit unit() {
            return new Unit(placeId);
        }
    }

    /** @return the last of each place */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Episode> last(RuleId rule) {
        return jdbc.sql("""
                        select distinct on (place_id) id, place_id, first_on, last_on, ended_on from reviews.episode
                        where rule_id = :rule order by place_id, ended_on desc nulls first""").param("rule", rule.id()).query(Episode.class).list();
    }

    /** @return empty where another node began it, or this one was there before */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> begin(PatternRule rule, Unit unit, Spell spell) {
        var place = unit.place();
        return jdbc.sql("""
                        insert into reviews.episode (rule_id, version, place_id, first_on, met_on, last_on, ended_on)
                        values (:rule, :version, :place, :first, :met, :last, :ended) on conflict do nothing returning id""")
                .param("rule", rule.id().id())
                .param("version", rule.version())
                .param("place", place == null ? null : place.id())
                .param("first", spell.first())
                .param("met", spell.met())
                .param("last", spell.last())
                .param("ended", spell.ended())
                .query(UUID.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(UUID episode, ReviewId review) {
        jdbc.sql("update reviews.episode set review_id = :review where id = :id")
                .param("review", review.id())
                .param("id", episode)
                .update();
    }

    /**
     * Writes nothing where all of it is known: each look comes by here for each place.
     *
     * @param ended null while it goes on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goesOn(UUID episode, LocalDate last, @Nullable LocalDate ended) {
        jdbc.sql("""
                        update reviews.episode set last_on = :last, ended_on = :ended
                        where id = :id and (last_on, ended_on) is distinct from (cast(:last as date), cast(:ended as date))""")
                .param("last", last)
                .param("ended", ended)
                .param("id", episode)
                .update();
    }

    /** @return those that were received from this day on and are in it */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<FeedbackId> joined(UUID episode, LocalDate from) {
        return jdbc.sql(
                        "select feedback_id as id from reviews.joined where episode_id = :episode and received_on >= :from")
                .param("episode", episode)
                .param("from", from)
                .query(FeedbackId.class)
                .set();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void join(UUID episode, List<HeardComment> comments) {
        jdbc.sql("""
                        insert into reviews.joined (org_id, episode_id, feedback_id, received_on)
                        select (select platform.current_org()), :episode, c.id, c.day
                        from unnest(cast(:ids as uuid[]), cast(:days as date[])) as c (id, day)
                        on conflict do nothing""")
                .param("episode", episode)
                .param("ids", comments.stream().map(one -> one.id().id()).toArray(UUID[]::new))
                .param(
                        "days",
                        comments.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .update();
    }
}
