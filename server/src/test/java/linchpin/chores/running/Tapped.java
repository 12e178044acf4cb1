package linchpin.chores.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A way to the database on which a test listens in. */
final class Tapped extends DelegatingDataSource {

    private final Tap tap;

    /** Is told what is asked of a connection, before it is done. */
    interface Tap {

        /** @return the connection that does it */
        Connection asked(Connection connection, String method) throws SQLException;
    }

    Tapped(DataSource data, Tap tap) {
        super(data);
        this.tap = tap;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    try {
                        return method.invoke(tap.asked(connection, method.getName()), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
