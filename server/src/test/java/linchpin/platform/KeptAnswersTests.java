package linchpin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import linchpin.platform.KeptAnswers.Answer;
import linchpin.platform.KeptAnswers.Question;
import org.junit.jupiter.api.Test;

class KeptAnswersTests {

    private static final String EDITION = "1";
    /** A megabyte of memory. */
    private static final int LONG = 1 << 19;

    private final KeptAnswers kept = new KeptAnswers();

    private record Row(int number, String words) {}

    private static Question about(Object what) {
        return new Question(KeptAnswersTests.class, what, new UUID(0, 1));
    }

    private void keep(int from, int to, int letters) {
        IntStream.range(from, to)
                .forEach(i -> kept.keep(
                        about(i), Answer.of(EDITION, List.of(new Row(i, "a".repeat(letters)), new Row(i, "b")))));
    }

    private List<Integer> known(int to) {
        return IntStream.range(0, to)
                .filter(i -> kept.of(about(i), EDITION) != null)
                .boxed()
                .toList();
    }

    @Test
    void whatIsLongIsKeptAsFarAsThereIsRoom() {
        keep(0, 40, LONG);
        assertThat(kept.of(about(39), EDITION)).isNotNull();
        assertThat(kept.of(about(0), EDITION)).isNull();
        assertThat(IntStream.range(0, 40).filter(i -> kept.of(about(i), EDITION) != null))
                .hasSizeLessThanOrEqualTo(32);
    }

    @Test
    void whatIsShortIsKeptByTheThousand() {
        keep(0, 5_000, 20);
        assertThat(known(5_000)).hasSize(5_000);
    }

    @Test
    void whatIsAskedAgainStaysAndAnotherEditionIsAnotherAnswer() {
        keep(0, 1, 1);
        for (var i = 1; i < 60; i++) {
            keep(i, i + 1, LONG);
            assertThat(kept.of(about(0), EDITION)).as("after %s more", i).isNotNull();
        }
        assertThat(kept.of(about(0), "2")).isNull();
    }

    @Test
    void whatNobodyAsksForGoesWithTheSecondMinuteThoughNothingElseIsAsked() {
        keep(0, 1, 1);
        kept.turn();
        assertThat(kept.of(about(0), EDITION))
                .as("asked for in the minute after")
                .isNotNull();
        kept.turn();
        kept.turn();
        assertThat(kept.size()).isZero();
    }

    @Test
    void oneAnswerThatTakesMuchRoomIsReadEachTimeAndTheOthersStay() {
        keep(0, 10, 20);
        keep(10, 11, 40 * LONG);
        assertThat(known(11)).hasSize(10).doesNotContain(10);
    }
}
