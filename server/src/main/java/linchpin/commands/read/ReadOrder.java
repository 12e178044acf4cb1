package linchpin.commands.read;

import java.nio.file.Path;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param file to read
 * @param said how it is written, as far as somebody says
 * @param text the column with the comments
 * @param question the column with the question asked, if any
 * @param score the column with the Friends and Family answer, if any
 * @param out where to write
 * @param probabilities whether to write each theme's
 */
record ReadOrder(
        Path file,
        Layout.Said said,
        String text,
        @Nullable String question,
        @Nullable String score,
        Path out,
        boolean probabilities) {}
