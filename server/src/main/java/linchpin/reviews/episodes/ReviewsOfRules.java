package linchpin.reviews.episodes;

import java.time.LocalDate;
import java.util.Optional;
import linchpin.organisation.PlaceId;
import linchpin.reviews.Review;
import linchpin.reviews.ReviewId;
import linchpin.reviews.Reviews;
import linchpin.reviews.RuleId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which review came of the episode that goes on, and by which version of a rule. */
@Component
public class ReviewsOfRules {

    private final JdbcClient jdbc;
    private final Reviews reviews;

    ReviewsOfRules(JdbcClient jdbc, Reviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    private record Row(
            LocalDate metOn, LocalDate lastOn, @Nullable ReviewId reviewId) {}

    /** An episode that goes on. */
    public record Going(LocalDate metOn, LocalDate lastOn, Optional<Review> review) {}

    /** @return the day on which the last that is over was over; empty where there was none */
    @Transactional(readOnly = true)
    public Optional<LocalDate> ended(RuleId rule, @Nullable PlaceId place) {
        return jdbc.sql("""
                        select ended_on from reviews.episode
                        where rule_id = :rule and place_id is not distinct from cast(:place as uuid) and ended_on is not null
                        order by ended_on desc limit 1""")
                .param("rule", rule.id())
                .param("place", place == null ? null : place.id())
                .query(LocalDate.class)
                .optional();
    }

    /** @return empty where none goes on there */
    @Transactional(readOnly = true)
    public Optional<Going> going(RuleId rule, @Nullable PlaceId place) {
        return jdbc.sql("""
                        select met_on, last_on, review_id from reviews.episode
                        where rule_id = :rule and place_id is not distinct from cast(:place as uuid) and ended_on is null""")
                .param("rule", rule.id())
                .param("place", place == null ? null : place.id())
                .query(Row.class)
                .optional()
                .map(row -> new Going(
                        row.metOn(),
                        row.lastOn(),
                        Optional.ofNullable(row.reviewId()).flatMap(reviews::with)));
    }
}
