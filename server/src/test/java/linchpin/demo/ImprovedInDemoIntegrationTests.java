package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever opens the demonstration finds changes that were tried, changes that took a week, and what people found who walked. */
@DemoTest
class ImprovedInDemoIntegrationTests {

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation hospital;

    @BeforeEach
    void theHospital() {
        hospital = organisations.withCode(FictionalTrust.ALL.getFirst().code()).orElseThrow();
    }

    private long count(String sql) {
        return World.in(
                hospital.id(),
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + sql)
                        .query(Long.class)
                        .single()));
    }

    private List<String> words(String sql) {
        return World.in(
                hospital.id(),
                () -> transactions.execute(
                        _ -> jdbc.sql(sql).query(String.class).list()));
    }

    @Test
    void smallChangesAreDoneWithinTheWeekAndOneIsOpen() {
        assertThat(count("actions.action where small and state = 'done' and done_on <= promised_on + 7"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("actions.action where small and state = 'promised' and due > current_date"))
                .isOne();
        assertThat(count("actions.action where small and due > promised_on + 7"))
                .as("what takes longer is in no lane")
                .isZero();
    }

    /** The second is the first one, changed by what was learnt; nobody has said yet what happened. */
    @Test
    void oneChangeWasTriedTwice() {
        assertThat(words("select coalesce(ending, 'runs') from actions.cycle order by n"))
                .containsExactly("adapt", "runs");
        assertThat(count("actions.cycle where ending is null and ends_on < current_date"))
                .as("it should have ended, and its owner is reminded")
                .isOne();
        assertThat(count("actions.cycle where planned_on > starts_on"))
                .as("what was thought was written before it was tried")
                .isZero();
        assertThat(count("actions.cycle_value")).isEqualTo(5);
        assertThat(count("actions.cycle where patients = 0")).isZero();
    }

    @Test
    void whoWalkedSaidWhatTheyFound() {
        assertThat(count("walks.walk where finished_on is not null")).isOne();
        assertThat(count("walks.walk where named is not null")).isZero();
        assertThat(words("select said from walks.finding order by n"))
                .hasSize(3)
                .anySatisfy(said -> assertThat(said).contains("behind a door that says staff only"));
        assertThat(count("walks.item where verdict is null"))
                .as("all was looked at")
                .isZero();
    }

    @Test
    void allOfItStandsInTheHistory() {
        assertThat(count("history.act where kind like '%cycle_planned'")).isEqualTo(2);
        assertThat(count("history.act where kind like '%cycle_ended'")).isOne();
        assertThat(count("history.act where kind like '%finished_walk'")).isOne();
    }
}
