package linchpin.proposals.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.proposals.drafting.Marks.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTests {

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Part> parts) {
        return parts.stream()
                .filter(Part::marked)
                .map(part -> part.text().strip())
                .toList();
    }

    @Test
    void marksTheWordsThatWereTakenAndAdded() {
        var marks = Marks.between("A room with a door for teenagers.", "A room with two windows for all teenagers.");
        assertThat(marked(marks.before())).containsExactly("a door");
        assertThat(marked(marks.after())).containsExactly("two windows", "all");
    }

    @Test
    void marksNothingWhereNothingChanged() {
        assertThat(Marks.between("A room.\n\nA door.", "A room.\n\nA door.").same())
                .isTrue();
        assertThat(Marks.between("", "").same()).isTrue();
    }

    @Test
    void marksAllOfATextThatIsNew() {
        var marks = Marks.between("", "A room.");
        assertThat(marks.before()).isEmpty();
        assertThat(marked(marks.after())).containsExactly("A room.");
    }

    @Test
    void doesNotCallAWordChangedBecauseItsLineEndsThere() {
        assertThat(Marks.between("A room. A door.", "A room.\nA door.").same()).isTrue();
    }

    /** Each side is that side's text, to the letter, however little they have in common. */
    @ParameterizedTest
    @CsvSource({
        "'one two three', 'three two one'",
        "'  begins with blanks', 'ends with blanks  '",
        "'one\n\ntwo', 'two\n\none'",
        "'one', ''",
        "'a a a b a', 'b a a a'"
    })
    void keepsBothTextsToTheLetter(String before, String after) {
        var marks = Marks.between(before, after);
        assertThat(text(marks.before())).isEqualTo(before);
        assertThat(text(marks.after())).isEqualTo(after);
    }

    /** Of the longest text that a form takes, made of the shortest words there are. */
    @Test
    void comparesTheLongestTexts() {
        var before = "a b ".repeat(1000);
        var after = "b c ".repeat(1000);
        assertThat(text(Marks.between(before, after).after())).isEqualTo(after);
    }
}
