package linchpin.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTests {

    private static List<String> pieces(String text) {
        return pieces(text, new Setting());
    }

    private static List<String> pieces(String text, Setting setting) {
        var breaks = new WordBreaks(setting);
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
    void endsALineBetweenCharactersOfAScriptWithoutBlanksButNotBeforeAStop() {
        assertThat(set("病房很好。谢谢")).containsExactly("病", "房", "很", "好。", "谢", "谢");
        assertThat(set("พยาบาลใจดี")).containsExactly("พยาบาล", "ใจดี");
        assertThat(set("কেমন আছেন")).containsExactly("কেমন ", "আছেন");
        assertThat(pieces("")).isEmpty();
    }

    /** The pieces in the letters that were set, told by what they say. */
    private static List<String> set(String words) {
        var setting = new Setting();
        var set = new ScriptsOnPaper(new Typefaces(), sign -> sign < 0x300).words(words, setting);
        return pieces(set, setting).stream()
                .map(piece -> piece.chars()
                        .mapToObj(sign -> {
                            var letter = setting.letter((char) sign);
                            return letter == null ? String.valueOf((char) sign) : letter.words();
                        })
                        .collect(java.util.stream.Collectors.joining()))
                .toList();
    }
}
