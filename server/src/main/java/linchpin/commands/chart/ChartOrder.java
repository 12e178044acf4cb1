package linchpin.commands.chart;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param file to chart
 * @param out where to write
 * @param drawings the folder to draw in, if any
 */
record ChartOrder(Path file, Path out, @Nullable Path drawings) {}
