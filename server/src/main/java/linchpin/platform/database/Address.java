package linchpin.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where PostgreSQL listens and who may enter.
 *
 * @param url JDBC address of the database, without user or password
 * @param owner owns the tables and runs migrations
 * @param runtime owns nothing and is held by row-level security; what the product runs as
 * @param reader reads the rows of every organisation and changes none; what backups are made as
 */
record Address(String url, Login owner, Login runtime, Login reader) {

    /** One who may enter. */
    record Login(String name, String password) {

        @Override
        public String toString() {
            return "Login[name=" + name + "]";
        }
    }

    Connection as(Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.name());
        properties.setProperty("password", login.password());
        // Details of a failed statement quote the row, and a row may be somebody's story.
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url, properties);
    }
}
