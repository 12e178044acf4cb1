package linchpin.feedback.imports.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads an import from its row. */
record ImportRows(JsonMapper json) implements RowMapper<Import> {

    @Override
    public Import mapRow(ResultSet row, int number) throws SQLException {
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ImportState.of(row.getString("state")),
                parsed(row.getString("layout"), Layout.class),
                parsed(row.getString("survey"), Survey.class),
                List.of((String[]) row.getArray("header").getArray()),
                parsed(row.getString("mapping"), Mapping.class),
                row.getString("profile"),
                row.getString("trouble"),
                report(row),
                row.getObject("made_on", LocalDate.class),
                row.getBoolean("as_sent"));
    }

    private static Import.Report report(ResultSet row) throws SQLException {
        return new Import.Report(
                row.getLong("rows"),
                row.getLong("rows_done"),
                row.getLong("stored"),
                row.getLong("known"),
                row.getLong("refused"),
                row.getLong("responses"),
                row.getLong("comments"),
                row.getLong("wordless"),
                row.getLong("unscored"),
                row.getLong("disagreeing"));
    }

    private <T> @Nullable T parsed(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }
}
