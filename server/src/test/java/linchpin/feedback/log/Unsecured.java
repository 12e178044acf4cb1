package linchpin.feedback.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The same database without row-level security: a superuser whose queries name the organisation themselves. */
final class Unsecured {

    private Unsecured() {}

    static DataSource source(String url, UUID organisation) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(2);
        return new DelegatingDataSource(new HikariDataSource(pool)) {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return naming(super.getConnection(), organisation);
            }
        };
    }

    static TransactionOperations transactions(DataSource source) {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        transactions.setReadOnly(true);
        return transactions;
    }

    private static Connection naming(Connection connection, UUID organisation) {
        return (Connection) Proxy.newProxyInstance(
                Unsecured.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && arguments[0] instanceof String sql) {
                        arguments[0] = sql.replaceAll(
                                "feedback\\.(feedback|comment) ([fc])\\b",
                                "(select * from feedback.$1 where org_id = '" + organisation + "') $2");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
