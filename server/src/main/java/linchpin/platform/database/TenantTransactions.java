package linchpin.platform.database;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins each transaction by telling PostgreSQL, for that transaction only, whose rows it may see, and where their days begin and end. The
 * words are signed with a key that the runtime role cannot read, so SQL smuggled into a query cannot name another organisation.
 */
final class TenantTransactions extends JdbcTransactionManager {

    private final transient byte[] key;
    private final transient Clock clock;

    TenantTransactions(DataSource dataSource, byte[] key, Clock clock) {
        super(dataSource);
        this.key = key;
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var zone = clock.getZone().getId(); // first, for whoever finds it out may need a connection
        super.doBegin(transaction, definition);
        var connection = ((JdbcTransactionObjectSupport) transaction)
                .getConnectionHolder()
                .getConnection();
        try (var statement = connection.prepareStatement(
                "select set_config('linchpin.context', ?, true), set_config('TimeZone', ?, true)")) {
            statement.setString(1, signed(Tenancy.current()));
            statement.setString(2, zone);
            statement.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The transaction could not be told whose rows it may see", e);
        }
    }

    private String signed(Tenancy.Scope scope) {
        var words = Objects.toString(scope.organisation(), "") + "|" + Objects.toString(scope.account(), "");
        return words + "|" + HexFormat.of().formatHex(Secrets.mac(key, words.getBytes(StandardCharsets.UTF_8)));
    }
}
