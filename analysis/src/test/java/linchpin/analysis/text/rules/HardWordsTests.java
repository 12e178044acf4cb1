package linchpin.analysis.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWordsTests {

    private static List<String> hard(String text) {
        return HardWords.in(text).stream()
                .map(word -> text.substring(word.start(), word.end())
                        + (word.plainer() == null ? "" : " = " + word.plainer()))
                .toList();
    }

    @Test
    void areLongOrOfTheOfficeAndSomeHaveAPlainerOne() {
        assertThat(hard("We utilise a multidisciplinary pathway to facilitate communication."))
                .containsExactly(
                        "utilise = use",
                        "multidisciplinary = of people from several teams",
                        "pathway = steps of care",
                        "facilitate = help",
                        "communication");
    }

    @Test
    void areNoneInPlainWords() {
        assertThat(hard("We put up two pegs at each bed, so that coats hang near their owners."))
                .isEmpty();
        assertThat(hard("")).isEmpty();
    }

    @Test
    void areNoNamesOfPlaces() {
        assertThat(hard("The bus stops at Northamptonshire House. Unfortunately it is late."))
                .containsExactly("Unfortunately");
    }
}
