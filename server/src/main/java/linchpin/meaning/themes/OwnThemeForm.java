package linchpin.meaning.themes;

import java.util.List;
import linchpin.ui.Errors;

/**
 * A theme as somebody defines it.
 *
 * @param examples phrases, one a line
 */
record OwnThemeForm(String name, String sentence, String examples) {

    static final OwnThemeForm EMPTY = new OwnThemeForm("", "", "");
    private static final int EXAMPLES = 5;

    OwnThemeForm {
        name = name.strip();
        sentence = sentence.strip();
        examples = examples.strip();
    }

    List<String> phrases() {
        return examples.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Errors errors() {
        var errors = Errors.none();
        if (name.isEmpty() || name.length() > 60) {
            errors = errors.with("name", "Give it a name of up to 60 characters");
        }
        if (sentence.isEmpty() || sentence.length() > 300) {
            errors = errors.with("sentence", "Say in a sentence of up to 300 characters what it is about");
        }
        if (phrases().size() > EXAMPLES || phrases().stream().anyMatch(phrase -> phrase.length() > 300)) {
            errors = errors.with("examples", "Give up to five phrases, one a line, of up to 300 characters each");
        }
        return errors;
    }
}
