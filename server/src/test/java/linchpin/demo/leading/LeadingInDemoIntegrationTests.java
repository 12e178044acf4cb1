package linchpin.demo.leading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.demo.DemoTest;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisations;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The leaders' money and the session on the room are told as they could have happened: by whom, and in which order. */
@DemoTest
class LeadingInDemoIntegrationTests {

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private <T> List<T> asked(Class<T> type, String sql) {
        var trust = organisations.withCode(FictionalTrust.ALL.getFirst().code()).orElseThrow();
        return World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql(sql).query(type).list()));
    }

    private record Line(
            int n, String kind, long pence, @Nullable LocalDate lapsesOn, LocalDate bookedOn, String bookedAs) {}

    private List<Line> lines() {
        return asked(
                Line.class, "select n, kind, pence, lapses_on, booked_on, booked_as from budgets.entry order by n");
    }

    @Test
    void allotsBeforeAnythingIsApprovedAndNothingAfterItsLastDay() {
        var lines = lines();
        assertThat(lines.getFirst().kind()).isEqualTo("allot");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.bookedOn())
                        .isAfterOrEqualTo(lines.getFirst().bookedOn()));
        assertThat(asked(LocalDate.class, "select ends_on from budgets.budget"))
                .hasSize(1)
                .allSatisfy(last -> assertThat(last).isAfter(LocalDate.now()));
    }

    @Test
    void leadersApproveAndReleaseAndNobodyElseDoes() {
        assertThat(lines().stream().filter(line -> List.of("commit", "release").contains(line.kind())))
                .filteredOn(
                        line -> line.pence() != 5_160) // the rest of what was paid, which comes back with the payment
                .extracting(Line::bookedAs)
                .containsOnly("PATIENT_LEADER");
        assertThat(lines().stream().filter(line -> line.kind().equals("settle")))
                .extracting(Line::bookedAs)
                .containsExactly("LINCHPIN");
    }

    /** What is paid or lapses was approved by a decision that had ended by then. */
    @Test
    void nothingIsApprovedBeforeItWasDecided() {
        assertThat(asked(Boolean.class, """
                        select e.booked_on >= cast(d.ended_at as date) from budgets.entry e
                        join decisions.decision d on d.org_id = e.org_id and d.id = e.decision_id""")).hasSize(4).containsOnly(true);
        assertThat(asked(Boolean.class, """
                        select l.booked_on > c.lapses_on from budgets.entry l
                        join budgets.entry c on c.org_id = l.org_id and c.id = l.of_entry where l.kind = 'lapse'""")).containsExactly(true);
    }

    @Test
    void theReceiptIsAddedOnTheDayOnWhichItWasPaid() {
        assertThat(asked(Boolean.class, """
                        select b.added_on = s.booked_on from budgets.bill b
                        join budgets.entry s on s.org_id = b.org_id and s.of_entry = b.entry_id and s.kind = 'settle'""")).containsExactly(true);
    }

    /** The young person was there by her own word, gave the table, and looked through the notes that she did not write. */
    @Test
    void theYoungPersonIsTheContactOfTheSession() {
        assertThat(asked(String.class, """
                        select a.name from proposals.codesign_session s
                        join people.account a on a.org_id = s.org_id and a.id = s.contact_id""")).containsExactly(DemoPeople.YOUNG.name());
        assertThat(asked(String.class, """
                        select i.words from proposals.idea i join people.account a on a.org_id = i.org_id and a.id = i.giver_id
                        where a.name = '%s'""".formatted(DemoPeople.YOUNG.name())))
                .hasSize(1)
                .allMatch(words -> words.startsWith("A table"));
        assertThat(asked(String.class, """
                        select a.name from proposals.codesign_notes n
                        join people.account a on a.org_id = n.org_id and a.id = n.approved_by""")).containsExactly(DemoPeople.YOUNG.name());
    }

    /** Nobody says what became of an idea before it was there, and what was taken up stands in a version of that time. */
    @Test
    void whatBecameOfIdeasIsSaidLaterAndTrue() {
        assertThat(asked(Boolean.class, """
                        select w.said_on > s.held_on from proposals.idea_word w
                        join proposals.idea i on i.org_id = w.org_id and i.id = w.idea_id
                        join proposals.codesign_session s on s.org_id = i.org_id and s.id = i.session_id""")).hasSize(3).containsOnly(true);
        assertThat(asked(String.class, """
                        select v.change from proposals.idea_word w
                        join proposals.idea i on i.org_id = w.org_id and i.id = w.idea_id
                        join proposals.codesign_session s on s.org_id = i.org_id and s.id = i.session_id
                        join proposals.version v on v.org_id = s.org_id and v.proposal_id = s.proposal_id and v.n = w.version""")).hasSize(1).allMatch(text -> text.contains("A table to work at"));
    }
}
