package linchpin.commands.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import linchpin.commands.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param file to chart
 * @param out where to write
 * @param drawings the folder to draw in, if any
 */
record Order(Path file, Path out, @Nullable Path drawings) {

    /** @throws Usage when something needed is not there */
    static Order of(List<String> words, Map<String, String> options) {
        if (words.size() != 1) {
            throw new Usage(words.isEmpty() ? "Which file is to be charted?" : "One file at a time can be charted.");
        }
        var out = options.get("out");
        if (out == null) {
            throw new Usage("--out is needed: the file to write.");
        }
        var drawings = options.get("svg");
        return new Order(Path.of(words.getFirst()), Path.of(out), drawings == null ? null : Path.of(drawings));
    }
}
