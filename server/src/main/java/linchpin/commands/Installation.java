package linchpin.commands;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which installation is meant. */
public final class Installation {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where its key and its embedded database are (LINCHPIN_DATA)")
    private @Nullable String data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "a PostgreSQL of your own (LINCHPIN_DATABASE_URL)")
    private @Nullable String databaseUrl;

    /** @return those that were given, as Spring takes them; where none was, the environment says */
    public List<String> settings() {
        var settings = new ArrayList<String>();
        if (data != null) {
            settings.add("--linchpin.data=" + data);
        }
        if (databaseUrl != null) {
            settings.add("--linchpin.database-url=" + databaseUrl);
        }
        return settings;
    }
}
