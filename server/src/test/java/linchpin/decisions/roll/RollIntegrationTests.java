package linchpin.decisions.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A decision of more voters than stand on its page. */
@LinchpinTest
class RollIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    private String published(Map<String, String> form) {
        var path = deciding.published(trust.linchpin(), form);
        desk.change(trust.organisation(), """
            insert into decisions.voter (decision_id, n, party, code, name)
            select d.id, n, p.code, p.code || '-' || n, 'Voter no ' || n from decisions.decision d, generate_series(3, 120) n
            join decisions.party p on p.code = case when n % 2 = 0 then 'patients' else 'staff' end\
            """);
        desk.change(trust.organisation(), """
            insert into decisions.turn (decision_id, voter, ready_at, ballots, voted_on)
            select decision_id, n, opens_at, 1, date '2026-01-01' from decisions.voter join decisions.decision d on d.id = decision_id where n > 2\
            """);
        desk.change(trust.organisation(), """
            insert into decisions.ballot (decision_id, code, n, at, source, says, reason)
            select v.decision_id, v.code, 1, opens_at, 'online', jsonb_build_object('dots', jsonb_build_object('1', 1)), 'Reason of ' || v.n
            from decisions.voter v join decisions.decision d on d.id = decision_id where v.n > 2\
            """);
        return path;
    }

    private void closed() {
        time.during("2099-01-02T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
    }

    @Test
    void standsBehindThePageOfTheDecision() {
        var path = published(deciding.dots());
        assertThat(deciding.page(trust.nurse(), path))
                .contains(path + "/voters", "have voted")
                .doesNotContain("Voter no 7");
        var first = deciding.page(trust.nurse(), path + "/voters");
        assertThat(first)
                .contains("118 of 120 have voted", "Voter no 3", "Voter no 50", "Has not voted", "More voters")
                .doesNotContain("Voter no 51", "Taps: 1");
        assertThat(deciding.page(trust.nurse(), path + "/voters?after=50"))
                .contains("Voter no 51", "Voter no 100")
                .doesNotContain("Voter no 101");
        assertThat(deciding.page(trust.nurse(), path + "/voters?before=51"))
                .contains("Voter no 50")
                .doesNotContain("Voter no 51");
        assertThat(deciding.page(trust.nurse(), path + "/voters?after=999")).contains("Go to the first page");
    }

    /** The latest five hundred acts are shown: of a thousand votes nobody would find what follows. */
    @Test
    void leavesEachVoteOutOfWhatWasDone() {
        var path = published(deciding.dots());
        deciding.ready(trust.leader(), path);
        assertThat(deciding.page(trust.nurse(), path))
                .contains("Published how", "Who voted is not told here")
                .doesNotContain("Said which interests");
    }

    @Test
    void saysWhoVotedWhatOnceTheDecisionHasClosed() {
        var path = published(deciding.dots());
        closed();
        assertThat(deciding.page(trust.nurse(), path)).doesNotContain("Reason of 7", "Who voted what");
        assertThat(deciding.page(trust.nurse(), path + "/voters")).contains("Taps: 1", "Reason of 7");
    }

    @Test
    void saysOfASecretVoteOnlyWhoVoted() {
        var form = deciding.dots();
        form.put("way.secret", "yes");
        var path = published(form);
        closed();
        assertThat(deciding.page(trust.nurse(), path + "/voters"))
                .contains("Voter no 7", "Has voted")
                .doesNotContain("Taps: 1", "Reason of 7");
    }

    @Test
    void isNobodysOfAnotherOrganisation() {
        var path = published(deciding.dots());
        assertThat(desk.get(trusts.trust().linchpin(), path + "/voters")).hasStatus(404);
    }

    @Test
    void isNotNeededForAFew() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        assertThat(deciding.page(trust.nurse(), path)).doesNotContain(path + "/voters");
        assertThat(deciding.page(trust.nurse(), path + "/voters")).contains("0 of 2 have voted");
    }
}
