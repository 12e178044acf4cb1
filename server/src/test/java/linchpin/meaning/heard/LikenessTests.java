package linchpin.meaning.heard;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.analysis.text.similar.Words;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static boolean same(double likeness, String asked, String found) {
        return Likeness.same(likeness, Words.of(asked), found);
    }

    private static boolean alike(double likeness, String asked, String found) {
        return Likeness.alike(likeness, Words.of(asked), found);
    }

    @Test
    void claimsThatTheySayTheSameOnlyWithATellingWordInCommon() {
        assertThat(same(.7, "Six hours for a paper bag of tablets.", "The wait for the tablets spoiled it."))
                .isTrue();
        assertThat(same(.69, "Six hours for a paper bag of tablets.", "The wait for the tablets spoiled it."))
                .isFalse();
        assertThat(same(.9, "They came twice and told nobody.", "He told nobody and came twice."))
                .as("said of everything")
                .isFalse();
    }

    @Test
    void showsWhatIsSaidInOtherWordsOnlyWhereItIsVeryLikeIt() {
        assertThat(alike(.7, "Meals arrived late and not hot", "The food was cold"))
                .isTrue();
        assertThat(alike(.69, "Meals arrived late and not hot", "The food was cold"))
                .isFalse();
        assertThat(alike(.55, "There was nowhere to park", "The car park was full"))
                .isTrue();
        assertThat(alike(.54, "There was nowhere to park", "The car park was full"))
                .isFalse();
    }
}
