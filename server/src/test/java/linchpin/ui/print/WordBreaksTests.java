package linchpin.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTests {

    private static List<String> pieces(String text) {
        var breaks = new WordBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        var from = 0;
        for (var to = breaks.next(); to >= 0; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    @Test
    void keepsAWordWithItsApostropheAndItsStop() {
        assertThat(pieces("In people’s  own words. Don't!"))
                .containsExactly("In ", "people’s  ", "own ", "words. ", "Don't!");
    }

    @Test
    void endsALineAfterADashOrAStroke() {
        assertThat(pieces("follow-up with family/carers"))
                .containsExactly("follow-", "up ", "with ", "family/", "carers");
    }

    @Test
    void endsALineBetweenCharactersOfAScriptWithoutBlanks() {
        assertThat(pieces("病房")).containsExactly("病", "房");
        assertThat(pieces("")).isEmpty();
    }
}
