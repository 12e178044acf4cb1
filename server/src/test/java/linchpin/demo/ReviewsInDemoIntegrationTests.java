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

/** Whoever opens the demonstration finds a rule that is on, a review that it opened, and one that is concluded. */
@DemoTest
class ReviewsInDemoIntegrationTests {

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
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from reviews." + sql)
                        .query(Long.class)
                        .single()));
    }

    @Test
    void oneRuleIsOnAndOpenedOneReviewThatIsInTime() {
        assertThat(count("rule where state = 'on'")).isEqualTo(1);
        assertThat(count("review where rule_id is not null and concluded_on is null and owner_id is not null"))
                .isEqualTo(1);
        assertThat(count("review where rule_id is not null and due_on >= opened_on + 20"))
                .isEqualTo(1);
    }

    @Test
    void itsEpisodeHoldsWhatPeopleSaid() {
        assertThat(count("episode")).isEqualTo(1);
        assertThat(count("joined")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void oneThatALeaderAskedForIsConcludedWithAReason() {
        assertThat(count("review where reason is not null and concluded_on is not null and follows = 'nothing'"))
                .isEqualTo(1);
    }
}
