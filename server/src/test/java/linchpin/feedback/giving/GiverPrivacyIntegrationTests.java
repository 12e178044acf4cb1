package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Trust catalogue B2 and B4, as far as the tables go. */
@Proves({"B2", "B4"})
@LinchpinTest
class GiverPrivacyIntegrationTests {

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @LocalServerPort
    int port;

    Giver giver;
    String digits;
    linchpin.organisation.Organisation trust;

    @BeforeEach
    void give() {
        giver = new Giver(port);
        trust = world.organisation();
        world.ward(trust, "Ward 4");
        digits = giver.give(trust.code(), "ward-4", "say[good]", "A canary sang");
        giver.post("/receipt/add", "receipt", digits, "words", "It sang again");
    }

    @Test
    void keepsNeitherAddressNorBrowserOfTheGiver() {
        assertThat(columnsHolding(Giver.ADDRESS)).isEmpty();
        assertThat(columnsHolding(Giver.BROWSER)).isEmpty();
        assertThat(columnsHolding("127.0.0.1")).isEmpty();
        assertThat(columnsHolding("canary"))
                .as("the search itself finds what is there")
                .contains("feedback.comment.received");
    }

    @Test
    void keepsNoReceiptThatTheDatabaseAloneCouldGiveAway() {
        assertThat(digits).hasSize(21); // 20 free digits are 66 bits
        assertThat(columnsHolding(digits)).isEmpty();
        assertThat(columnsHolding(digits.substring(0, 20))).isEmpty();
    }

    private record Column(String schema, String table, String name, String type) {}

    /** Looks into every column of the tables that have to do with people, as the runtime role sees them. */
    private List<String> columnsHolding(String needle) {
        return World.in(
                trust.id(),
                () -> transactions.execute(_ -> {
                    var holding = new ArrayList<String>();
                    for (var column : jdbc.sql("""
                            select c.table_schema as schema, c.table_name as table, c.column_name as name, c.data_type as type
                            from information_schema.columns c
                            where c.table_schema in ('feedback', 'people')
                              and has_column_privilege(format('%I.%I', c.table_schema, c.table_name), c.column_name, 'select')""").query(Column.class).list()) {
                        var value = column.type().equals("bytea")
                                ? "position('\\x%s'::bytea in %s) > 0".formatted(hex(needle), column.name())
                                : "position('%s' in %s::text) > 0".formatted(needle, column.name());
                        var name = column.schema() + "." + column.table();
                        if (jdbc.sql("select count(*) from " + name + " where " + value)
                                        .query(Long.class)
                                        .single()
                                > 0) {
                            holding.add(name + "." + column.name());
                        }
                    }
                    return holding;
                }));
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
