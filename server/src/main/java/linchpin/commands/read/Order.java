package linchpin.commands.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import linchpin.commands.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param file to read
 * @param text the column with the comments
 * @param question the column with the question asked, if any
 * @param score the column with the Friends and Family answer, if any
 * @param out where to write
 * @param probabilities whether to write each theme's
 */
record Order(
        Path file,
        String text,
        @Nullable String question,
        @Nullable String score,
        Path out,
        boolean probabilities) {

    /** @throws Usage when something needed is not there */
    static Order of(List<String> words, Map<String, String> options) {
        if (words.size() != 1) {
            throw new Usage(words.isEmpty() ? "Which file is to be read?" : "One file at a time can be read.");
        }
        return new Order(
                Path.of(words.getFirst()),
                needed("text", "the column that holds the comments", options),
                options.get("question"),
                options.get("score"),
                Path.of(needed("out", "the file to write", options)),
                Boolean.parseBoolean(options.get("probabilities")));
    }

    private static String needed(String option, String what, Map<String, String> options) {
        var value = options.get(option);
        if (value == null) {
            throw new Usage("--" + option + " is needed: " + what + ".");
        }
        return value;
    }
}
