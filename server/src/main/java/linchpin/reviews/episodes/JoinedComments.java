package linchpin.reviews.episodes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.removal.FeedbackGone;
import linchpin.people.Viewer;
import linchpin.reviews.ReviewId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which comments are in the episode of a review. What its giver took back is in none. */
@Component
public class JoinedComments {

    private final JdbcClient jdbc;
    private final FeedbackArchive archive;

    JoinedComments(JdbcClient jdbc, FeedbackArchive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    private record Joined(UUID reviewId, FeedbackId feedbackId) {}

    /** @return by review, how many stand that this person may read about; one without any is not there */
    @Transactional(readOnly = true)
    public Map<ReviewId, Long> sizes(Collection<ReviewId> reviews, Viewer viewer) {
        var all = jdbc.sql("""
                        select e.review_id, j.feedback_id
                        from reviews.episode e join reviews.joined j on j.org_id = e.org_id and j.episode_id = e.id
                        where e.review_id = any (:reviews)""")
                .param("reviews", reviews.stream().map(ReviewId::id).toArray(UUID[]::new))
                .query(Joined.class)
                .list();
        var readable =
                archive.readable(all.stream().map(Joined::feedbackId).distinct().toList(), viewer);
        return all.stream()
                .filter(one -> readable.contains(one.feedbackId()))
                .collect(Collectors.groupingBy(one -> new ReviewId(one.reviewId()), Collectors.counting()));
    }

    /** @return those that stand and that this person may read about, the latest first */
    @Transactional(readOnly = true)
    public List<FeedbackId> of(ReviewId review, Viewer viewer) {
        var all = jdbc.sql("""
                        select j.feedback_id as id
                        from reviews.episode e join reviews.joined j on j.org_id = e.org_id and j.episode_id = e.id
                        where e.review_id = :review order by j.received_on desc, j.feedback_id""")
                .param("review", review.id())
                .query(FeedbackId.class)
                .list();
        var readable = archive.readable(all, viewer);
        return all.stream().filter(readable::contains).toList();
    }

    /** @return how many came after a day, of those that stand and that this person may read about */
    @Transactional(readOnly = true)
    public long since(ReviewId review, LocalDate day, Viewer viewer) {
        var all = jdbc.sql("""
                        select j.feedback_id as id
                        from reviews.episode e join reviews.joined j on j.org_id = e.org_id and j.episode_id = e.id
                        where e.review_id = :review and j.received_on > :day""")
                .param("review", review.id())
                .param("day", day)
                .query(FeedbackId.class)
                .list();
        return archive.readable(all, viewer).size();
    }

    @EventListener
    @Transactional
    public void on(FeedbackGone deed) {
        jdbc.sql("delete from reviews.joined where feedback_id = any (:ids)")
                .param("ids", deed.feedback().stream().map(FeedbackId::id).toArray(UUID[]::new))
                .update();
    }
}
