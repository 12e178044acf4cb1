package linchpin.matters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
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
    private final FeedbackArchive archive;
    private final Clock clock;

    GatherFeedback(JdbcClient jdbc, Matters matters, FeedbackArchive archive, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.archive = archive;
        this.clock = clock;
    }

    @Transactional
    void add(Viewer viewer, MatterId id, Set<FeedbackId> feedback) {
        var matter = matters.held(id, viewer);
        if (matter.state().closed()) {
            throw new MatterClosed();
        }
        for (var joining : feedback) {
            add(viewer, matter, readable(joining, viewer));
        }
    }

    private void add(Viewer viewer, Matter matter, FeedbackArchive.Summary feedback) {
        var place = feedback.placeId();
        var joined = jdbc.sql("""
                        insert into matters.gathered (matter_id, feedback_id, place_id, added_by, added_at)
                        values (:matter, :feedback, :place, :by, :at)
                        on conflict (org_id, matter_id, feedback_id) do update
                        set added_by = :by, added_at = :at, removed_at = null, removed_by = null, removed_reason = null
                        where gathered.removed_at is not null""")
                .param("matter", matter.id().id())
                .param("feedback", feedback.id().id())
                .param("place", place == null ? null : place.id())
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (joined == 0) {
            return; // it is there already
        }
        if (feedback.state().equals("new")) {
            archive.state(feedback.id(), FeedbackState.IN_MATTER);
        }
        archive.note(
                feedback.id(),
                "Your feedback was joined with others into the matter ‘" + matter.title() + "’",
                null,
                true);
    }

    @Transactional
    void remove(Viewer viewer, MatterId id, FeedbackId feedback, String reason) {
        var matter = matters.held(id, viewer);
        if (matter.state().closed()) {
            throw new MatterClosed();
        }
        readable(feedback, viewer);
        var removed = jdbc.sql("""
                        update matters.gathered set removed_at = :at, removed_by = :by, removed_reason = :reason
                        where matter_id = :matter and feedback_id = :feedback and removed_at is null""")
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.account().id())
                .param("reason", reason)
                .param("matter", id.id())
                .param("feedback", feedback.id())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
        if (matters.of(feedback).isEmpty()) {
            archive.state(feedback, FeedbackState.NEW);
        }
        archive.note(feedback, "Your feedback was taken out of the matter ‘" + matter.title() + "’", reason, true);
        matters.record(id, "Took a feedback out", reason);
    }

    /** @return the feedback, when this viewer may read it and its giver stands by it */
    private FeedbackArchive.Summary readable(FeedbackId feedback, Viewer viewer) {
        return archive.summary(feedback)
                .filter(summary -> viewer.mayReadAbout(summary.placeId()) && !summary.withdrawn())
                .orElseThrow(NotFound::new);
    }
}
