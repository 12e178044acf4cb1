package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Places;
import linchpin.platform.Tenancy;
import linchpin.support.Repairs;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A start that was cut off, by whoever grew tired of waiting or by the computer: what is there is whole, and the next start makes the rest. */
@DemoTest
class CutOffIntegrationTests {

    @Autowired
    DemoStart start;

    @Autowired
    MakeTrust makeTrust;

    @Autowired
    DemoPeople people;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    Repairs repairs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private List<String> tables() {
        return jdbc.sql("""
                        select c.table_schema || '.' || c.table_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.column_name = 'org_id' and t.table_type = 'BASE TABLE' and c.table_schema <> 'platform'""").query(String.class).list();
    }

    private Map<String, Long> sizes(Organisation organisation) {
        return World.in(
                organisation.id(),
                () -> transactions.execute(_ -> tables().stream()
                        .collect(Collectors.toMap(
                                table -> table,
                                table -> jdbc.sql("select count(*) from " + table)
                                        .query(Long.class)
                                        .single()))));
    }

    /** As if the process had ended before this one was made. */
    private void forget(Organisation organisation) {
        var id = "'" + organisation.id().id() + "'";
        repairs.make("set session_replication_role = replica; "
                + tables().stream()
                        .map(table -> "delete from " + table + " where org_id = " + id + "; ")
                        .collect(Collectors.joining())
                + "delete from organisation.organisation where id = " + id);
    }

    @Test
    void goesOnWithWhatIsMissingAndLeavesTheRest() {
        var last = organisations.withCode(FictionalTrust.ALL.getLast().code()).orElseThrow();
        var first = organisations.withCode(FictionalTrust.ALL.getFirst().code()).orElseThrow();
        var before = sizes(last);
        var others = sizes(first);
        assertThat(before)
                .containsEntry("feedback.feedback", FictionalTrust.ALL.getLast().feedback() + 1L); // and a complaint
        forget(last);
        assertThat(organisations.all()).hasSize(2);
        start.run(new DefaultApplicationArguments());
        var again = organisations.withCode(last.code()).orElseThrow();
        assertThat(sizes(again)).isEqualTo(before);
        assertThat(sizes(first)).isEqualTo(others);
        assertThat(organisations.economies())
                .as("no economy of the same name beside it")
                .hasSize(1);
    }

    @Test
    void leavesNothingOfAnOrganisationThatCouldNotBeMade() {
        var broken = new FictionalTrust(
                "DEMOX",
                "Nowhere (fictional)",
                "acute",
                "hospital",
                List.of("Sky:division > Cloud:castle"),
                "Cloud",
                10);
        var id = OrganisationId.fresh();
        var economy = organisations.economies().getFirst().id();
        assertThatThrownBy(() -> Tenancy.in(id.id(), () -> makeTrust.make(broken, id, economy, people.open())))
                .isInstanceOf(DataAccessException.class);
        assertThat(organisations.withCode("DEMOX")).isEmpty();
        assertThat(Tenancy.in(id.id(), () -> places.all())).isEmpty();
    }

    @Test
    void findsThePeopleWhoAreThere() {
        var first = organisations.withCode(FictionalTrust.ALL.getFirst().code()).orElseThrow();
        assertThat(World.in(first.id(), people::open)).isEqualTo(World.in(first.id(), people::open));
    }
}
