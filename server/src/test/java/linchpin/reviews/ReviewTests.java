package linchpin.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ReviewTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 30);

    private static Review review(LocalDate concluded) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                7,
                new RuleId(UUID.randomUUID()),
                1,
                12,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 3, 2),
                DUE,
                null,
                concluded == null ? null : "One clinic ran late",
                concluded == null ? null : Review.NOTHING,
                concluded == null ? null : "It is staffed again",
                concluded == null ? null : new AccountId(UUID.randomUUID()),
                concluded);
    }

    @Test
    void isLateOnceItsDayHasPassed() {
        assertThat(review(null).late(DUE)).isFalse();
        assertThat(review(null).late(DUE.plusDays(1))).isTrue();
        assertThat(review(null).state(DUE)).isEqualTo("Open");
        assertThat(review(null).state(DUE.plusDays(1))).isEqualTo("Late");
        assertThat(review(null).colour(DUE.plusDays(1))).isEqualTo("red");
    }

    @Test
    void isNeverLateOnceItIsConcluded() {
        var concluded = review(DUE.plusDays(9));
        assertThat(concluded.open()).isFalse();
        assertThat(concluded.late(DUE.plusDays(20))).isFalse();
        assertThat(concluded.state(DUE.plusDays(20))).isEqualTo("Concluded");
        assertThat(concluded.colour(DUE)).isEqualTo("grey");
    }

    @Test
    void standsInTheListAsOpenOrConcluded() {
        assertThat(Reviews.mark(review(null))).isEqualTo("open-7");
        assertThat(Reviews.mark(review(DUE))).isEqualTo("concluded-7");
    }

    @Test
    void refusalsSayThatNothingWasChangedAndWhatToDo() {
        for (var refusal : new ReviewRefused[] {
            ReviewRefused.notYours(),
            ReviewRefused.concluded(),
            ReviewRefused.nothingToGather(),
            ReviewRefused.notYoursToSet(),
            ReviewRefused.putOff("2 March 2026"),
            ReviewRefused.ruleChanged()
        }) {
            assertThat(refusal.getBody().getDetail()).startsWith("Nothing was changed. ");
            assertThat(refusal.getBody().getTitle()).isNotBlank();
            assertThat(refusal.getStatusCode()).isIn(HttpStatus.FORBIDDEN, HttpStatus.CONFLICT);
            assertThat(refusal.kept()).isNotNull();
        }
    }

    @Test
    void deedsCarryFactsAndNoWords() {
        var review = new ReviewId(UUID.randomUUID());
        var deed = ReviewDeed.of(ReviewAct.CONCLUDED, review).with("number", 3).with("follows", "nothing");
        assertThat(deed.act().facts()).containsOnlyKeys("number", "follows");
        assertThat(deed.act().about().id()).isEqualTo(review.id());
        assertThat(deed.act().kind()).isEqualTo(ReviewAct.CONCLUDED);
    }
}
