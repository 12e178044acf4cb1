package linchpin.matters;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Threads;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins feedback into a matter, and takes it out again; the giver is told of both. */
@Component
class GatherFeedback {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final MatterLife life;
    private final FeedbackArchive archive;
    private final Threads threads;

    GatherFeedback(JdbcClient jdbc, Matters matters, MatterLife life, FeedbackArchive archive, Threads threads) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.life = life;
        this.archive = archive;
        this.threads = threads;
    }

    /** Joins these, all or none; those that are in it already stay. */
    @Transactional
    void add(Viewer viewer, MatterId id, Set<FeedbackId> feedback) {
        var matter = matters.held(id, viewer);
        if (!archive.readable(feedback, viewer).containsAll(feedback)) {
            throw new NotFound();
        }
        var fresh = notYetIn(id, feedback);
        if (fresh.isEmpty()) {
            return;
        }
        threads.join(id, fresh);
        var joining = archive.summaries(fresh);
        life.did(
                new FeedbackWasGathered(id, matter.title(), Set.copyOf(fresh)),
                null,
                act -> join(id, joining, act.entry()));
    }

    private List<FeedbackId> notYetIn(MatterId matter, Set<FeedbackId> feedback) {
        return jdbc.sql("""
                        select f.id from unnest(cast(:ids as uuid[])) as f (id)
                        where not exists (select 1 from matters.gathered g
                                          where g.matter_id = :matter and g.feedback_id = f.id and g.left_in is null)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("matter", matter.id())
                .query(FeedbackId.class)
                .list();
    }

    private void join(MatterId matter, List<FeedbackArchive.Summary> joining, long entry) {
        jdbc.sql("""
                        insert into matters.gathered (matter_id, feedback_id, place_id, joined_in)
                        select :matter, f.id, f.place, :entry
                        from unnest(cast(:ids as uuid[]), cast(:places as uuid[])) as f (id, place)
                        on conflict (org_id, matter_id, feedback_id) do update set joined_in = :entry, left_in = null""")
                .param("matter", matter.id())
                .param("entry", entry)
                .param("ids", joining.stream().map(one -> one.id().id()).toArray(UUID[]::new))
                .param(
                        "places",
                        joining.stream()
                                .map(one -> one.placeId() == null
                                        ? null
                                        : one.placeId().id())
                                .toArray(UUID[]::new))
                .update();
    }

    /** @throws NotFound when the matter does not gather it, or this person may not read it */
    @Transactional
    void remove(Viewer viewer, MatterId id, FeedbackId feedback, String reason) {
        var matter = matters.held(id, viewer);
        if (!archive.readable(Set.of(feedback), viewer).contains(feedback) || !matters.gathers(id, feedback)) {
            throw new NotFound();
        }
        threads.leave(id, feedback);
        life.did(
                new FeedbackWasTakenOut(id, matter.title(), feedback),
                reason,
                act -> takeOut(id, feedback, act.entry()));
    }

    private void takeOut(MatterId matter, FeedbackId feedback, long entry) {
        jdbc.sql("update matters.gathered set left_in = :entry where matter_id = :matter and feedback_id = :feedback")
                .param("entry", entry)
                .param("matter", matter.id())
                .param("feedback", feedback.id())
                .update();
    }
}
