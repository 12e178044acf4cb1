package linchpin.feedback.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that the columns hold.
 *
 * @param role the name of each column's, by its number
 * @param unscored "yes" to leave out a column that looks like answers
 */
record ColumnsForm(Map<String, String> role, String unscored) {

    ColumnsForm(@Nullable Map<String, String> role, @Nullable String unscored) {
        this.unscored = Typed.text(unscored);
        this.role = Objects.requireNonNullElse(role, Map.of());
    }

    /** @return the name of a column's field */
    static String field(int column) {
        return "role[" + column + "]";
    }

    /** @return the role of each column, in order */
    List<ColumnRole> roles(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> ColumnRole.of(role.getOrDefault(String.valueOf(column), "")))
                .toList();
    }
}
