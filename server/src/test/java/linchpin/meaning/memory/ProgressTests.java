package linchpin.meaning.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import linchpin.meaning.memory.KeptVectors.Mark;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final Progress progress = new Progress();

    private static Mark kept(long number) {
        return new Mark(number * Progress.OVERLAP / 60, UUID.randomUUID(), UUID.randomUUID());
    }

    @Test
    void beginsBeforeEverythingThatWasEverKept() {
        assertThat(progress.at().kept()).isZero();
    }

    @Test
    void goesOnAfterTheLastOfAFullPage() {
        var last = kept(9);
        progress.passed(List.of(kept(1), last), true);
        assertThat(progress.at()).isEqualTo(last);
    }

    @Test
    void looksBackAfterThePageThatWasNotFull() {
        progress.passed(List.of(kept(100)), false);
        assertThat(progress.at().kept()).isEqualTo(kept(100).kept() - Progress.OVERLAP);
    }

    @Test
    void findsAnewWhatATransactionThatBeganEarlierKeptLater() {
        var seen = kept(100);
        progress.passed(List.of(seen), false);
        var late = kept(90);
        assertThat(progress.fresh(List.of(late, seen))).containsExactly(late);
    }

    @Test
    void findsAnewWhatWasReadAgain() {
        var first = kept(100);
        progress.passed(List.of(first), false);
        var again = new Mark(kept(130).kept(), first.feedbackId(), first.commentId());
        assertThat(progress.fresh(List.of(again))).containsExactly(again);
    }

    @Test
    void staysWhereItIsWhenNothingIsNew() {
        progress.passed(List.of(kept(100)), false);
        var before = progress.at();
        progress.passed(List.of(), false);
        assertThat(progress.at()).isEqualTo(before);
    }

    @Test
    void remembersNoMoreThanItLooksBackFor() {
        var old = kept(0);
        progress.passed(List.of(old), false);
        progress.passed(List.of(kept(61)), false);
        assertThat(progress.fresh(List.of(old))).as("no longer remembered").containsExactly(old);
    }
}
