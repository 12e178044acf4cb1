package linchpin.feedback.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.feedback.imports.dates.DateCounts;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file, found by reading it once from end to end.
 *
 * @param rows below the header
 * @param examples the first few rows, as written
 */
public record Survey(List<String> header, long rows, List<Column> columns, List<List<String>> examples) {

    /** @return the name of a column in small letters, in words where it is written_like_this */
    String name(int column) {
        return Cells.key(header.get(column)).replace('_', ' ');
    }

    /**
     * @param filled how many rows have something here
     * @param values each value and how often it stands there, by its key; null where there are too many to list
     * @param dates null where these are hardly dates
     * @param spoken in how many rows three words stand here, or more
     */
    public record Column(
            long filled,
            @Nullable Map<String, Long> values,
            @Nullable DateCounts dates,
            Long spoken) {

        /** One surveyed by an earlier version was not looked at for that. */
        public Column {
            spoken = Objects.requireNonNullElse(spoken, 0L);
        }

        /** @return whether people seem to speak here: a quarter of the cells has three words or more */
        boolean isSpoken() {
            return filled > 0 && spoken * 4 >= filled;
        }

        /** @return the values and how often each stands there; none where there are too many to list */
        Map<String, Long> listed() {
            return values == null ? Map.of() : values;
        }

        /** @return the values, by their keys; none where there are too many to list */
        Set<String> knownValues() {
            return listed().keySet();
        }
    }
}
