package linchpin.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How an act stands in its row. */
final class ActRows {

    static final String SELECT =
            "select a.id, a.entry, a.day, a.at, a.by_account, a.by_role, a.kind, a.seen_by, a.about_kind, a.about_id, a.reason, a.facts";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private ActRows() {}

    static String json(Map<String, String> facts) {
        return JSON.writeValueAsString(facts);
    }

    static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                new ActId(row.getObject("id", UUID.class)),
                row.getLong("entry"),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class),
                row.getObject("by_account", UUID.class),
                row.getString("by_role"),
                row.getString("kind"),
                SeenBy.valueOf(row.getString("seen_by").toUpperCase(Locale.ROOT)),
                new Thing(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                row.getString("reason"),
                JSON.readValue(row.getString("facts"), FACTS));
    }
}
