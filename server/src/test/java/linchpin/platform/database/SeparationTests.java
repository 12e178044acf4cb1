package linchpin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import linchpin.organisation.Organisation;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two organisations in one database, and every way known to reach from one into the other. */
@LinchpinTest
class SeparationTests {

    private static final String COUNT = "select count(*) from organisation.place";

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DataSource pool;

    private Organisation ours;
    private Organisation theirs;
    private UUID theirWard;

    @BeforeEach
    void twoOrganisationsWithAWardEach() {
        ours = world.organisation();
        theirs = world.organisation();
        world.ward(ours, "Nightingale");
        theirWard = world.ward(theirs, "Seacole").id();
    }

    @Test
    void showsAnOrganisationItsOwnRows() {
        assertThat(asOurs(COUNT)).isEqualTo(1);
        assertThat(asOurs("select count(*) from organisation.place where id = '" + theirWard + "'"))
                .isZero();
    }

    @Test
    void showsNothingWhereNobodySaidWhoAsks() throws SQLException {
        try (var connection = pool.getConnection()) {
            assertThat(count(connection)).isZero();
        }
        Long inTransaction =
                transactions.execute(_ -> jdbc.sql(COUNT).query(Long.class).single());
        assertThat(inTransaction).isZero();
    }

    @Test
    void letsTwoOrganisationsUseTheSameCode() {
        world.ward(ours, "Seacole"); // its code is unique to an organisation; else this would tell that theirs has one
        assertThat(asOurs(COUNT)).isEqualTo(2);
    }

    @Test
    void refusesAReferenceToAnothersRow() {
        assertThatThrownBy(() ->
                        change("insert into organisation.place (parent_id, name, kind, code, valid_from) values ('"
                                + theirWard + "', 'Below', 'ward', 'below', '2026-01-01')"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesARowMadeOrMovedIntoAnotherOrganisation() {
        var id = theirs.id().id();
        assertThatThrownBy(() -> change("update organisation.place set org_id = '" + id + "'"))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () -> change("insert into organisation.place (org_id, name, kind, code, valid_from) values ('"
                                + id + "', 'Ours', 'ward', 'ours', '2026-01-01')"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void changesNoRowOfAnother() {
        assertThat(change("update organisation.place set name = 'Ours now' where id = '" + theirWard + "'"))
                .isZero();
    }

    @Test
    void refusesToTruncate() {
        assertThatThrownBy(() -> change("truncate organisation.place cascade"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** The setting ends with its transaction; on the same connection it is then empty, which must not open anything either. */
    @Test
    void leavesNothingBehindOnAConnection() throws SQLException {
        assertThat(asOurs(COUNT)).isEqualTo(1);
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            say(connection, signedFor(ours), true);
            connection.commit();
            assertThat(one(connection, "select coalesce(current_setting('linchpin.context', true), '')"))
                    .isEmpty();
            assertThat(count(connection)).isZero();
            connection.rollback();
        }
    }

    @Test
    void believesNoContextThatItDidNotSign() throws SQLException {
        var own = signedFor(ours);
        var mac = own.substring(own.lastIndexOf('|') + 1);
        var forged = new String[] {
            "",
            "|",
            "||",
            "|||",
            theirs.id().id().toString(),
            theirs.id().id() + "||",
            theirs.id().id() + "||" + mac,
            theirs.id().id() + "||" + "0".repeat(64),
            own + "|",
            own.substring(0, own.length() - 1)
        };
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (var context : forged) {
                say(connection, context, true);
                assertThat(count(connection)).as(context).isZero();
            }
            say(connection, own, true); // the test can see something at all
            assertThat(count(connection)).isEqualTo(1);
            connection.rollback();
        }
    }

    private String signedFor(Organisation organisation) {
        return Tenancy.in(
                organisation.id().id(),
                () -> transactions.execute(_ -> jdbc.sql("select current_setting('linchpin.context')")
                        .query(String.class)
                        .single()));
    }

    private long asOurs(String sql) {
        return Tenancy.in(
                ours.id().id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).query(Long.class).single()));
    }

    private int change(String sql) {
        return Tenancy.in(
                ours.id().id(), () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    private static void say(Connection connection, String context, boolean local) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('linchpin.context', ?, ?)")) {
            statement.setString(1, context);
            statement.setBoolean(2, local);
            statement.execute();
        }
    }

    private static long count(Connection connection) throws SQLException {
        return Long.parseLong(one(connection, COUNT));
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
