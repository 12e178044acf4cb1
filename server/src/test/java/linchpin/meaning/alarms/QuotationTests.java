package linchpin.meaning.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import linchpin.meaning.Alarms.Piece;
import org.junit.jupiter.api.Test;

class QuotationTests {

    private static final int MOST = 200;

    private static List<Piece> at(String said, String... rung) {
        return Arrays.stream(rung)
                .map(one -> new Piece(said.indexOf(one), said.indexOf(one) + one.length()))
                .toList();
    }

    private static String quoted(String said, String... rung) {
        return Quotation.of(said, at(said, rung), MOST);
    }

    @Test
    void endsWithTheSentenceAndNotWithTheClauseThatRang() {
        var said =
                "There was nothing for my daughter to eat that is not chocolate; she is diabetic, and it was ten hours.";
        assertThat(quoted(said, "There was nothing for my daughter to eat that is not chocolate;"))
                .isEqualTo(said);
    }

    @Test
    void goesOnBehindAShortSentenceThatSaysNothingByItself() {
        var said =
                "My mother speaks Somali. Nobody asked her, and she was given another woman's tablets. Parking was fine.";
        assertThat(quoted(said, "My mother speaks Somali.")).isEqualTo(said);
    }

    @Test
    void quotesAllThatRangAndMarksWhatIsLeftOutBetween() {
        var said =
                "Gran was left on the floor. " + "We came by bus and it took a good while to find the ward. ".repeat(4)
                        + "The nurse grabbed her arm and it is black and blue.";
        assertThat(quoted(said, "Gran was left", "The nurse grabbed her arm"))
                .startsWith("Gran was left on the floor. We came by bus")
                .contains(" … ")
                .endsWith("The nurse grabbed her arm and it is black and blue.")
                .hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void cutsOneLongSentenceBetweenWords() {
        var said = "She fell and " + "lay there and ".repeat(40) + "nobody came.";
        assertThat(quoted(said, "She fell"))
                .startsWith("She fell and lay there")
                .endsWith(" …")
                .hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void takesALineAsASentence() {
        assertThat(Quotation.of("Great staff\nShe fell\nGood food", List.of(new Piece(12, 20)), 10))
                .isEqualTo("She fell");
    }

    @Test
    void saysNothingOnceTheWordsAreNoLongerAsTheyWere() {
        assertThat(Quotation.of("[masked]", List.of(new Piece(0, 40)), MOST)).isEmpty();
        assertThat(Quotation.of("", List.of(), MOST)).isEmpty();
    }
}
