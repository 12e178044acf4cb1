package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FriendsAndFamilyTests {

    @Test
    void keepsNeitherAndDontKnowInTheTotal() {
        var answers = new FriendsAndFamily(40, 30, 10, 10, 5, 5);
        assertThat(answers.total()).isEqualTo(100);
        assertThat(answers.positive().map(Share::fraction)).contains(0.70);
        assertThat(answers.negative().map(Share::fraction)).contains(0.15);
    }

    @Test
    void makesNoPercentageOutOfNoResponses() {
        assertThat(FriendsAndFamily.NONE.positive()).isEmpty();
        assertThat(FriendsAndFamily.NONE.negative()).isEmpty();
    }

    @Test
    void addsCountsRatherThanAveragingPercentages() {
        var small = new FriendsAndFamily(1, 0, 0, 0, 0, 0);
        var large = new FriendsAndFamily(0, 0, 0, 0, 9, 0);
        assertThat(small.plus(large).positive()).contains(new Share(1, 10));
    }

    @Test
    void refusesANegativeCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FriendsAndFamily(-1, 0, 0, 0, 0, 0));
    }
}
