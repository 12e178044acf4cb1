package linchpin.decisions.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidInShortTests {

    private static String said(How how, Says says) {
        var options = List.of("Taps", "Toast", "Television");
        return SaidInShort.of(
                says,
                new Rules(
                        how, false, false, false, true, "50", "4", "3", 1, null, List.of(), options, List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"yes,Yes", "no,No", "abstain,Abstained"})
    void anAnswerIsOneWord(String say, String word) {
        assertThat(said(How.YESNO, new Says.Answer(say))).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"consent,Consented", "aside,Stood aside", "object,Objected", "abstain,Abstained"})
    void aStanceIsWhatSomebodyDid(String say, String words) {
        assertThat(said(How.CONSENT, new Says.Stance(say))).isEqualTo(words);
    }

    @Test
    void dotsAndScoresStandBesideTheirOptionsInTheOrderOfThese() {
        assertThat(said(How.DOTS, new Says.Dots(Map.of(3, 1, 1, 2)))).isEqualTo("Taps: 2; Television: 1");
        assertThat(said(How.SCORE, new Says.Scores(Map.of(2, "4.5")))).isEqualTo("Toast: 4.5");
    }

    @Test
    void aRankingSaysWhichAreHeldEqual() {
        assertThat(said(How.RANK, new Says.Ranking(List.of(List.of(2), List.of(1, 3)))))
                .isEqualTo("Toast, then Taps = Television");
    }

    @Test
    void marksStandInATable() {
        assertThat(said(How.MARKS, new Says.Marks(Map.of()))).isEmpty();
    }
}
