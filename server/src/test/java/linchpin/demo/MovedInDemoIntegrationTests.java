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

    /** The room for teenagers was drawn by one of them, as she had it in mind. */
    @Test
    void theRoomWasDrawn() {
        assertThat(count("proposals.picture where made_by = 'self' and width = 1000 and added_as = 'PATIENT_LEADER'"))
                .isOne();
    }
}
