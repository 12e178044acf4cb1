package linchpin.proposals.felt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.platform.Tenancy;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.felt.Feeling.Strength;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The touch points of sessions. */
@Component
class TouchPoints {

    private static final String POINT = """
        select id, words, upper(feeling collate "C") as feeling, upper(strength collate "C") as strength, added_by, added_as, added_on, away_by, away_on,
               away_why
        from proposals.touch_point where session_id = :session
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TouchPoints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is added.
     *
     * @param feeling null where nobody said
     * @param strength null where nobody said how strongly
     */
    record Fresh(
            String words,
            @Nullable Feeling feeling,
            @Nullable Strength strength) {}

    /** @return in the order in which they were added */
    @Transactional(readOnly = true)
    List<TouchPoint> of(CodesignId session) {
        return jdbc.sql(POINT + " order by id")
                .param("session", session.id())
                .query(TouchPoint.class)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<TouchPoint> with(UUID point, CodesignId session) {
        return jdbc.sql(POINT + " and id = :id")
                .param("session", session.id())
                .param("id", point)
                .query(TouchPoint.class)
                .optional();
    }

    /** Whoever asks adds one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CodesignId session, Fresh fresh) {
        jdbc.sql("""
            insert into proposals.touch_point (session_id, words, feeling, strength, added_by, added_as, added_on)
            values (:session, :words, :feeling, :strength, :me, :as, :today)\
            """)
                .param("me", Tenancy.current().account())
                .param("session", session.id())
                .param("words", fresh.words())
                .param(
                        "feeling",
                        fresh.feeling() == null ? null : fresh.feeling().stored())
                .param(
                        "strength",
                        fresh.strength() == null ? null : fresh.strength().stored())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** @return the organisation's own day */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Takes its words away; that there was one stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void away(UUID point, String why) {
        jdbc.sql("""
            update proposals.touch_point set words = null, feeling = null, strength = null, away_by = :me, away_on = :today,
                away_why = nullif(:why, '')
            where id = :id\
            """)
                .param("me", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .param("why", why)
                .param("id", point)
                .update();
    }
}
