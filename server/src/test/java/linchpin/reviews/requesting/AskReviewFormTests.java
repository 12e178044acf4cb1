package linchpin.reviews.requesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskReviewFormTests {

    private static final String WARD = "11111111-1111-4111-8111-111111111111";
    private static final String NURSE = "22222222-2222-4222-8222-222222222222";

    private final AskReviewForm.Offered offered = new AskReviewForm.Offered(
            List.of(new Choice("", "Any theme"), new Choice("12", "Timeliness of care")),
            List.of(new Choice("", "The whole organisation"), new Choice(WARD, "Rowan")),
            List.of(new Choice("", "Nobody yet"), new Choice(NURSE, "Ada")));

    private Errors wrong(AskReviewForm form) {
        return form.check(Errors.none(), offered);
    }

    private static AskReviewForm due(String days) {
        return new AskReviewForm("12", WARD, "Everybody says it", days, NURSE);
    }

    @Test
    void becomesWhatItSays() {
        var form = due("10");
        assertThat(wrong(form).any()).isFalse();
        assertThat(form.meant())
                .isEqualTo(new AskForReview.Asked(
                        12,
                        new PlaceId(UUID.fromString(WARD)),
                        "Everybody says it",
                        new AccountId(UUID.fromString(NURSE)),
                        10));
    }

    @Test
    void leavesOpenWhatItCan() {
        assertThat(wrong(AskReviewForm.FIRST).any()).isFalse();
        var meant = AskReviewForm.FIRST.meant();
        assertThat(meant.theme()).isNull();
        assertThat(meant.place()).isNull();
        assertThat(meant.owner()).isNull();
        assertThat(meant.dueIn()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "121", "x", "-3", "99999"})
    void aDayThatIsNoneIsRefused(String days) {
        assertThat(wrong(due(days)).of("due")).contains("must be a whole number from 1 to 120");
    }

    @Test
    void nothingIsChosenThatWasNotOffered() {
        var form = new AskReviewForm("13", NURSE, "x", "20", WARD);
        assertThat(wrong(form).fields()).containsExactlyInAnyOrder("theme", "place", "owner");
    }

    @Test
    void whatWasNotSentCountsAsEmpty() {
        assertThat(new AskReviewForm(null, null, null, null, null)).isEqualTo(new AskReviewForm("", "", "", "", ""));
    }
}
