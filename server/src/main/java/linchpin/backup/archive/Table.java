package linchpin.backup.archive;

import java.util.List;

/**
 * A table as it stands in a backup.
 *
 * @param name with its schema
 * @param columns in the order in which the rows have them
 */
public record Table(String name, List<String> columns) {

    /** @return as COPY and a query name it; names are the migrations', and need no quoting but where they are words of SQL */
    public String columnList() {
        return "\"" + String.join("\", \"", columns) + "\"";
    }
}
