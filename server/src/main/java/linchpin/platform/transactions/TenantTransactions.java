package linchpin.platform.transactions;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import linchpin.platform.OneLook;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import linchpin.platform.TimeZones;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins each transaction by telling PostgreSQL, for that transaction only, whose rows it may see, and where their days begin and end. The
 * words are signed with a key that the runtime role cannot read, so SQL smuggled into a query cannot name another organisation.
 */
final class TenantTransactions extends JdbcTransactionManager {

    private static final String AS_USUAL = Stream.of(
                    "plan_cache_mode",
                    "enable_seqscan",
                    "enable_indexscan",
                    "enable_indexonlyscan",
                    "enable_bitmapscan",
                    "cpu_index_tuple_cost",
                    "seq_page_cost",
                    "random_page_cost",
                    "work_mem")
            .map("reset "::concat)
            .collect(Collectors.joining("; "));

    private static final String TELL =
            "select set_config('linchpin.context', ?, true), set_config('TimeZone', ?, true)";
    private static final String TELL_AND_BE_TOLD = "select platform.tell(?, ?)";

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
        var scope = Tenancy.current();
        super.doBegin(transaction, definition);
        if (nobody(scope) && zone.equals(TimeZones.USUAL.getId())) {
            return; // as each connection is between transactions: it may see nobody's rows, and is where it was opened
            // to be
        }
        var connection = ((JdbcTransactionObjectSupport) transaction)
                .getConnectionHolder()
                .getConnection();
        try {
            tell(connection, scope, zone, definition.isReadOnly() ? OneLook.current() : null);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw cannot(e);
        }
    }

    private static boolean nobody(Tenancy.Scope scope) {
        return scope.organisation() == null && scope.account() == null;
    }

    /** Lets the transaction of this thread go on for somebody else; whatever was asked before keeps its answer. */
    void tell(Tenancy.Scope scope) {
        var zone = clock.getZone().getId();
        here(connection -> tell(connection, scope, zone, OneLook.current()));
    }

    /** Takes back what the planner was told in the transaction of this thread. */
    void planAsUsual() {
        here(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(AS_USUAL);
            }
        });
    }

    private interface Does {
        void with(Connection connection) throws SQLException;
    }

    private void here(Does work) {
        var source = Objects.requireNonNull(getDataSource());
        var connection = DataSourceUtils.getConnection(source);
        try {
            work.with(connection);
        } catch (SQLException e) {
            throw cannot(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Whoever looks and writes nothing is told in turn of which editions it is what seldom changes there. */
    private void tell(Connection connection, Tenancy.Scope scope, String zone, @Nullable OneLook look)
            throws SQLException {
        var there = look == null ? null : scope.organisation();
        try (var statement = connection.prepareStatement(there == null ? TELL : TELL_AND_BE_TOLD)) {
            statement.setString(1, signed(scope));
            statement.setString(2, zone);
            try (var row = statement.executeQuery()) {
                if (look != null) {
                    look.isOf(scope, there != null && row.next() ? row.getString(1) : null);
                }
            }
        }
    }

    private static CannotCreateTransactionException cannot(SQLException e) {
        return new CannotCreateTransactionException("The transaction could not be told whose rows it may see", e);
    }

    private String signed(Tenancy.Scope scope) {
        var words = Objects.toString(scope.organisation(), "") + "|" + Objects.toString(scope.account(), "");
        return words + "|" + HexFormat.of().formatHex(Secrets.mac(key, words.getBytes(StandardCharsets.UTF_8)));
    }
}
