package linchpin.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The embedded server as files, and as its superuser sees it: for copies of all of it. Nobody's own PostgreSQL is seen so. */
@NamedInterface("whole")
public final class WholeCluster {

    /** Of the PostgreSQL that comes along. Files of one are read by no other. */
    public static final int MAJOR = Integer.parseInt(Binaries.VERSION.substring(0, Binaries.VERSION.indexOf('.')));

    private final @Nullable EmbeddedPostgres server;

    private WholeCluster(@Nullable EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param server that this process runs; null where somebody else runs it */
    public static WholeCluster of(@Nullable EmbeddedPostgres server) {
        return new WholeCluster(server);
    }

    /** @return whether there is one that this process runs */
    public boolean present() {
        return server != null;
    }

    /** @return where its files are */
    public Path files() {
        return there().cluster();
    }

    /** @return a connection as the superuser, to no database of ours */
    public Connection open() throws SQLException {
        return open(there(), "postgres");
    }

    private EmbeddedPostgres there() {
        if (server == null) {
            throw new IllegalStateException("The PostgreSQL is somebody's own");
        }
        return server;
    }

    static Connection open(EmbeddedPostgres server, String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", EmbeddedPostgres.SUPERUSER);
        properties.setProperty("password", server.password());
        // Details of a failed statement quote the row, and a row may be somebody's story.
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(server.url(database), properties);
    }
}
