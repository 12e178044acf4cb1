package linchpin.reviews.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.reviews.Review;
import linchpin.reviews.ReviewId;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class ConcludeFormTests {

    private static final MatterId MATTER = new MatterId(UUID.randomUUID());

    private final List<Choice> matters =
            List.of(new Choice("", "Choose a matter"), new Choice(MATTER.id().toString(), "1. Waiting"));

    private Errors wrong(String follows, String matter, String because) {
        return new ConcludeForm("It was so", follows, matter, because).check(Errors.none(), matters);
    }

    @Test
    void somethingFollowsAlways() {
        assertThat(wrong("", "", "").of("follows")).isEqualTo("Choose what follows");
        assertThat(wrong("all", "", "").of("follows")).isEqualTo("Choose what follows");
    }

    @Test
    void nothingFollowsWithAReasonOnly() {
        assertThat(wrong("nothing", "", " ").of("because")).startsWith("Enter why nothing follows");
        assertThat(wrong("nothing", "", "It is staffed again").any()).isFalse();
    }

    @Test
    void aMatterGoesOnThatWasOffered() {
        assertThat(wrong("matter", "", "").of("matter")).isEqualTo("Choose the matter that goes on");
        assertThat(wrong("matter", UUID.randomUUID().toString(), "").any()).isTrue();
        assertThat(wrong("matter", MATTER.id().toString(), "").any()).isFalse();
    }

    @Test
    void choosesTheMatterOnlyWhereOneGoesOn() {
        var matter = MATTER.id().toString();
        assertThat(new ConcludeForm("x", "matter", matter, "").chosen()).isEqualTo(MATTER);
        assertThat(new ConcludeForm("x", "nothing", matter, "y").chosen()).isNull();
    }

    @Test
    void offersTheMatterItsCommentsAreIn() {
        assertThat(ConcludeForm.of(review(MATTER)))
                .isEqualTo(new ConcludeForm("", "matter", MATTER.id().toString(), ""));
        assertThat(ConcludeForm.of(review(null))).isEqualTo(new ConcludeForm(null, null, null, null));
    }

    private static Review review(MatterId matter) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                1,
                null,
                null,
                12,
                null,
                "Everybody says it",
                null,
                null,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 30),
                matter,
                null,
                null,
                null,
                null,
                null);
    }
}
