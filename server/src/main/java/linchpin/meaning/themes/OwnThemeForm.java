package linchpin.meaning.themes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * A theme as somebody defines it.
 *
 * @param examples phrases, one a line
 */
record OwnThemeForm(
        @NotBlank(message = GIVE_A_NAME) @Size(max = 60, message = GIVE_A_NAME)
        String name,

        @NotBlank(message = SAY_WHAT) @Size(max = 300, message = SAY_WHAT)
        String sentence,

        String examples) {

    private static final String GIVE_A_NAME = "Give it a name of up to 60 characters";
    private static final String SAY_WHAT = "Say in a sentence of up to 300 characters what it is about";

    static final OwnThemeForm EMPTY = new OwnThemeForm("", "", "");
    private static final int EXAMPLES = 5;
    private static final int LONGEST = 300;

    OwnThemeForm {
        name = Typed.text(name);
        sentence = Typed.text(sentence);
        examples = Typed.text(examples);
    }

    List<String> phrases() {
        return examples.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** @return these errors, and one more where the phrases are too many or too long */
    Errors and(Errors errors) {
        return phrases().size() > EXAMPLES || phrases().stream().anyMatch(phrase -> phrase.length() > LONGEST)
                ? errors.with("examples", "Give up to five phrases, one a line, of up to 300 characters each")
                : errors;
    }
}
