package linchpin.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.modulith.NamedInterface;

/**
 * The rows of every organisation, read by a role that can do nothing else: row-level security, which holds even the owner, has a policy for
 * it on each table. For backups alone.
 */
@NamedInterface("whole")
public final class WholeDatabase {

    private final Address address;

    WholeDatabase(Address address) {
        this.address = address;
    }

    /** @return a connection of its own, beside those of pages and work, which sees all there is */
    public Connection open() throws SQLException {
        return address.as(address.reader());
    }
}
