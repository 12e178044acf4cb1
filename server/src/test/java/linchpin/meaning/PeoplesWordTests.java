package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PeoplesWordTests {

    @Test
    void leavesTheMachinesSuggestionsWhereNobodySaidAnything() {
        assertThat(PeoplesWord.NOTHING.over(Set.of(3, 1))).containsExactly(1, 3);
        assertThat(PeoplesWord.NOTHING.over(Set.of())).isEmpty();
    }

    @Test
    void addsWhatPeopleSawAndTakesOffWhatTheyDidNot() {
        assertThat(new PeoplesWord(Set.of(5), Set.of(1)).over(Set.of(1, 3))).containsExactly(3, 5);
    }

    @Test
    void takesOffNothingThatNobodySuggested() {
        assertThat(new PeoplesWord(Set.of(), Set.of(9)).over(Set.of(3))).containsExactly(3);
    }
}
