package linchpin.evidence.stories;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import linchpin.evidence.PackId;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose words stand in which place of which pack. The words themselves are not kept. */
@Component
class StoriesInPacks {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoriesInPacks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whose words stand in one place.
     *
     * @param position 1 for the first
     * @param feedbackId null where the place was left empty
     * @param theme what its place in the numbers is told by; null for none
     * @param leftOut whether somebody chose to leave the place empty
     */
    record Chosen(
            int position,
            @Nullable UUID feedbackId,
            @Nullable Integer theme,
            boolean leftOut) {

        @Nullable
        FeedbackId feedback() {
            return feedbackId == null ? null : new FeedbackId(feedbackId);
        }
    }

    /** @return those that stand there now, the first place first */
    @Transactional(readOnly = true)
    public List<Chosen> of(PackId pack) {
        return jdbc.sql("""
                        select position, feedback_id, theme, feedback_id is null and chosen_by is not null as left_out from evidence.story
                        where pack_id = :pack and ended_at is null order by position""").param("pack", pack.id()).query(Chosen.class).list();
    }

    /** Who puts a story in a place, and why; nobody where the rule chose it. */
    record By(@Nullable AccountId account, @Nullable String reason) {

        static final By RULE = new By(null, null);
    }

    /** Puts one in a place where none stands. */
    @Transactional
    public void put(PackId pack, Chosen chosen, By by) {
        jdbc.sql("""
                        insert into evidence.story (pack_id, position, feedback_id, theme, chosen_by, chosen_at, reason)
                        values (:pack, :position, :feedback, :theme, :by, :at, :reason)""")
                .param("pack", pack.id())
                .param("position", chosen.position())
                .param("feedback", chosen.feedbackId())
                .param("theme", chosen.theme())
                .param("by", by.account() == null ? null : by.account().id())
                .param("at", OffsetDateTime.now(clock))
                .param("reason", by.reason())
                .update();
    }

    /** Keeps how the first stories were chosen. */
    @Transactional
    public void chosenFrom(PackId pack, Candidates candidates) {
        jdbc.sql("""
                        update evidence.pack set quotable = :quotable, compared = :compared, nearest = :nearest where id = :pack""")
                .param("quotable", candidates.quotable())
                .param("compared", candidates.byMeaning() ? candidates.all().size() : 0)
                .param("nearest", candidates.byMeaning() ? candidates.nearest().size() : 0)
                .param("pack", pack.id())
                .update();
    }

    /**
     * @param standing how many stand there now
     * @return how they came there; what was swapped in again does not count as taken out
     */
    @Transactional(readOnly = true)
    public HowChosen how(PackId pack, int standing) {
        return jdbc.sql("""
                        select p.quotable, p.compared, p.nearest, cast(:standing as int) as standing,
                               (select count(distinct s.feedback_id) from evidence.story s
                                where s.pack_id = p.id and s.ended_at is not null and not exists (
                                    select 1 from evidence.story n where n.org_id = s.org_id and n.pack_id = s.pack_id
                                    and n.feedback_id = s.feedback_id and n.ended_at is null)) as taken_out
                        from evidence.pack p where p.id = :pack""")
                .param("standing", standing)
                .param("pack", pack.id())
                .query(HowChosen.class)
                .single();
    }

    /** @return false when nothing stood in that place */
    @Transactional
    public boolean end(PackId pack, int position) {
        return jdbc.sql("""
                        update evidence.story set ended_at = :at
                        where pack_id = :pack and position = :position and ended_at is null""")
                        .param("at", OffsetDateTime.now(clock))
                        .param("pack", pack.id())
                        .param("position", position)
                        .update()
                > 0;
    }
}
