package linchpin.matters.merging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Threads;
import linchpin.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps that a matter is part of another, with what is gathered there by it and who may read it by it; and that it is no longer. */
@Component
class KeepMerge {

    private final JdbcClient jdbc;
    private final Threads threads;
    private final Clock clock;

    KeepMerge(JdbcClient jdbc, Threads threads, Clock clock) {
        this.jdbc = jdbc;
        this.threads = threads;
        this.clock = clock;
    }

    /** @return all that is gathered, also what its giver took back */
    Set<FeedbackId> gathered(MatterId matter) {
        return feedback("matter_id = :matter and left_in is null", Map.of("matter", matter.id()));
    }

    /** @return what is gathered there since they were merged, and was not before */
    Set<FeedbackId> cameWith(Merged part) {
        return feedback(
                "matter_id = :whole and joined_in = :entry and left_in is null",
                Map.of("whole", part.mergedInto().id(), "entry", part.mergedIn()));
    }

    /** @return what left it when they were merged */
    Set<FeedbackId> leftWith(Merged part) {
        return feedback(
                "matter_id = :part and left_in = :entry",
                Map.of("part", part.id().id(), "entry", part.mergedIn()));
    }

    private Set<FeedbackId> feedback(String where, Map<String, Object> parameters) {
        return jdbc.sql("select feedback_id as id from matters.gathered where " + where)
                .params(parameters)
                .query(FeedbackId.class)
                .set();
    }

    /**
     * What is gathered in both stays in the one as it was.
     *
     * @param entry of the act
     * @param forGood whether they cannot be taken apart
     */
    void merge(MatterId part, MatterId whole, long entry, boolean forGood) {
        var gathered = gathered(part);
        threads.join(whole, gathered);
        threads.leave(part, gathered);
        var both = Map.of("part", part.id(), "whole", whole.id(), "entry", entry);
        update("""
                insert into matters.gathered as there (matter_id, feedback_id, place_id, joined_in)
                select :whole, feedback_id, place_id, :entry from matters.gathered where matter_id = :part and left_in is null
                on conflict (org_id, matter_id, feedback_id) do update set joined_in = :entry, left_in = null
                    where there.left_in is not null""", both);
        update("update matters.gathered set left_in = :entry where matter_id = :part and left_in is null", both);
        update("""
                insert into matters.involved (matter_id, account_id, through)
                select :whole, account_id, cast(:part as uuid) from matters.involved where matter_id = :part
                union select :whole, opened_by, cast(:part as uuid) from matters.matter where id = :part
                on conflict do nothing""", both);
        jdbc.sql("""
                        update matters.matter
                        set merged_into = :whole, merged_in = :entry, merged_on = :today, merged_for_good = :forGood
                        where id = :part""")
                .params(both)
                .param("today", LocalDate.now(clock))
                .param("forGood", forGood)
                .update();
    }

    /** @param entry of the act */
    void part(Merged part, long entry) {
        threads.join(part.id(), leftWith(part));
        threads.leave(part.mergedInto(), cameWith(part));
        var both = Map.of(
                "part", part.id().id(), "whole", part.mergedInto().id(), "entry", entry, "merged", part.mergedIn());
        update("""
                update matters.gathered set left_in = :entry
                where matter_id = :whole and joined_in = :merged and left_in is null""", both);
        update("update matters.gathered set left_in = null where matter_id = :part and left_in = :merged", both);
        update("delete from matters.involved where matter_id = :whole and through = :part", both);
        update("""
                update matters.matter
                set merged_into = null, merged_in = null, merged_on = null, merged_for_good = false where id = :part""", both);
    }

    private void update(String sql, Map<String, ?> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
