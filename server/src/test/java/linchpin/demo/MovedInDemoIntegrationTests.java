package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever opens the talks of the demonstration finds one that moved something, one that came to nothing, and one that waits. */
@DemoTest
class MovedInDemoIntegrationTests {

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

    @Test
    void oneTalkMovedSomethingOneNothingAndOneWaits() {
        assertThat(count("influence.talk")).isEqualTo(3);
        assertThat(count("influence.talk_outcome where how = 'moved'")).isOne();
        assertThat(count("influence.talk_outcome where how = 'nothing'")).isOne();
        assertThat(count("influence.talk_word w join influence.talk t on t.id = w.talk_id where t.person = w.by"))
                .as("whoever was talked to added their word")
                .isOne();
    }

    @Test
    void oneQuestionWasFollowedToItsEndAndOneWaitsForAReply() {
        assertThat(count("influence.question")).isEqualTo(2);
        assertThat(count("influence.our_reply")).isOne();
        assertThat(count("influence.became where how = 'in_part'")).isOne();
    }

    /** Ten thousand pounds, moved in every way in which money can be, each by a decision; what adds up is all of it. */
    @Test
    void theLeadersMoneyWasPaidReleasedAndLapsedByWhatWasDecided() {
        assertThat(count("budgets.entry where kind = 'allot' and pence = 1000000"))
                .isOne();
        assertThat(count("budgets.entry where kind = 'commit' and decision_id is not null"))
                .isEqualTo(4);
        assertThat(
                        count(
                                "budgets.entry s join budgets.entry c on c.id = s.of_entry where s.kind = 'settle' and s.pence < c.pence"))
                .as("less was paid than was approved")
                .isOne();
        assertThat(count("budgets.entry where kind = 'release' and with_entry is null"))
                .isOne();
        assertThat(count("budgets.entry where kind = 'lapse'")).isOne();
        assertThat(
                        count(
                                "budgets.bill b join budgets.entry s on s.of_entry = b.entry_id where s.kind = 'settle' and shows like '%£588.40%'"))
                .isOne();
    }

    /** Who came said so themselves; one idea each was taken up, turned down and parked; the notes are the group's. */
    @Test
    void oneSessionOnTheRoomWasFollowedToItsEnd() {
        assertThat(count("proposals.codesign_session where patients = 11")).isOne();
        assertThat(count("proposals.codesign_presence where said_on is not null"))
                .isEqualTo(3);
        assertThat(count("proposals.touch_point where feeling is not null")).isEqualTo(3);
        for (var state : new String[] {"taken_up", "not_taken_up", "parked"}) {
            assertThat(count("proposals.idea_word where state = '" + state + "'"))
                    .as(state)
                    .isOne();
        }
        assertThat(count("proposals.codesign_notes where approved_by is not null and approved_by <> written_by"))
                .isOne();
        assertThat(
                        count(
                                "proposals.codesign_session s join proposals.proposal p on p.id = s.proposal_id where s.held_on < p.raised_on"))
                .as("it counts for the stamp")
                .isZero();
    }

    /** The room for teenagers was drawn by one of them, as she had it in mind. */
    @Test
    void theRoomWasDrawn() {
        assertThat(count("proposals.picture where made_by = 'self' and width = 1000 and added_as = 'PATIENT_LEADER'"))
                .isOne();
    }
}
