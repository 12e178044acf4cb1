package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.support.Html;
import linchpin.support.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever opens the decisions of the demonstration finds one that was taken, followed and looked at again, and one that waits for votes. */
@DemoTest
class DecidedInDemoIntegrationTests {

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    private Organisation hospital;

    @BeforeEach
    void theHospital() {
        hospital = organisations.withCode(FictionalTrust.ALL.getFirst().code()).orElseThrow();
    }

    private Document page(String path) {
        var answer = browser.get().uri("/decided/" + hospital.code() + path).exchange();
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private long count(String sql) {
        return World.in(
                hospital.id(),
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from decisions." + sql)
                        .query(Long.class)
                        .single()));
    }

    @Test
    void theRoomForTeenagersWasDecidedTogetherAndFollowedToItsReview() {
        assertThat(page("").select(".lp-list a").eachText())
                .containsExactly("Does the old linen store become the teenagers’ room?");
        assertThat(page("/1").select("main").text())
                .contains(
                        "It passed, with 86.67 of 100 for yes.",
                        "Patient leaders by themselves: 100.00 of 100 for yes.",
                        "Patient leaders: 2 of 2 have voted",
                        "The linen store is cleared and fitted out",
                        "It was done, and stays as it is",
                        "The kettle comes when the sockets are moved.");
    }

    @Test
    void nobodyIsNamedInPublic() {
        assertThat(page("/1").select("main").text()).doesNotContain("Helen", "Leah", "Steph", "Ravi", "Marian");
    }

    @Test
    void oneWaitsForTheVoteOfAPatientLeader() {
        assertThat(count("decision where state = 'published'")).isOne();
        assertThat(count("turn where ballots = 0")).isOne();
        assertThat(count("""
                decision d where d.state = 'published' and d.published_as = 'PATIENT_LEADER' and exists (
                    select 1 from people.role_held r where r.account_id = d.published_by and r.role = 'PATIENT_LEADER')\
                """))
                .as("whoever set it up holds the role in which they did")
                .isOne();
    }

    @Test
    void whoAnswersForItIsWhoLookedAgain() {
        assertThat(
                        count(
                                "follow f join decisions.looked_at l using (org_id, decision_id, n) where l.by = f.answers and l.by <> f.by"))
                .isOne();
    }
}
