package linchpin.reviews.patterns;

import static linchpin.reviews.patterns.Comments.WAITING;
import static linchpin.reviews.patterns.Comments.felt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import linchpin.meaning.Feelings.Feeling;
import org.junit.jupiter.api.Test;

class HeardCommentTests {

    private static final int STAFF = 6;

    private static boolean counts(HeardComment comment, Tone tone) {
        return new Watched(WAITING, null, "", tone).counts(comment);
    }

    private static Feeling feeling(int step, Integer... themes) {
        return new Feeling(step, Set.of(themes));
    }

    @Test
    void praiseAloneIsNoCriticism() {
        var praise = felt(1, feeling(1, WAITING));
        assertThat(counts(praise, Tone.CRITICISM)).isFalse();
        assertThat(counts(praise, Tone.PRAISE)).isTrue();
        assertThat(counts(praise, Tone.ALL)).isTrue();
    }

    @Test
    void praiseAndCriticismInOneIsCriticism() {
        var mixed = felt(1, feeling(3, WAITING));
        assertThat(counts(mixed, Tone.CRITICISM)).isTrue();
        assertThat(counts(mixed, Tone.PRAISE)).isFalse();
    }

    @Test
    void whatPraisesTheStaffDoesNotPraiseTheWaiting() {
        var both = felt(2, feeling(1, STAFF), feeling(5, WAITING));
        assertThat(counts(both, Tone.CRITICISM)).isTrue();
        assertThat(counts(both, Tone.PRAISE)).isFalse();
        var other = felt(5, feeling(1, WAITING), feeling(5, STAFF));
        assertThat(counts(other, Tone.CRITICISM)).isFalse();
        assertThat(counts(other, Tone.PRAISE)).isTrue();
    }

    @Test
    void whereAPersonSaidWhatItIsAboutAllOfItTells() {
        assertThat(counts(felt(null, feeling(5, STAFF)), Tone.CRITICISM)).isTrue();
    }

    @Test
    void theScoreTellsWhereTheMachineReadNothing() {
        assertThat(counts(felt(5), Tone.CRITICISM)).isTrue();
        assertThat(counts(felt(1), Tone.CRITICISM)).isFalse();
        assertThat(counts(felt(1), Tone.PRAISE)).isTrue();
        assertThat(counts(felt(3), Tone.PRAISE)).isFalse();
        assertThat(counts(felt(null), Tone.CRITICISM)).isFalse();
        assertThat(counts(felt(null), Tone.ALL)).isTrue();
    }

    @Test
    void whatIsAboutSomethingElseDoesNotCount() {
        assertThat(new Watched(STAFF, null, "", Tone.ALL).counts(felt(5))).isFalse();
        assertThat(new Watched(null, null, "", Tone.ALL).counts(felt(5))).isTrue();
    }

    @Test
    void tonesAreFoundAgainByHowTheyAreStored() {
        for (var tone : Tone.values()) {
            assertThat(Tone.with(tone.stored())).contains(tone);
            assertThat(tone.label()).isNotEmpty();
        }
        assertThat(Tone.with("x")).isEmpty();
        assertThat(Tone.CRITICISM.of(1)).isEqualTo("1 comment that criticises");
    }
}
