package linchpin.decisions.voting;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.decisions.Deciding;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class VotesOnHomeIntegrationTests {

    private static final String HEADING = "Decisions that need your vote";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Deciding deciding;
    private String path;

    @BeforeEach
    void somethingToDecide() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        path = deciding.published(trust.linchpin(), deciding.dots());
    }

    @Test
    void aVoteWaitsOnTheHomeOfWhoHasItUntilItIsCast() {
        assertThat(deciding.page(trust.leader(), "/home")).contains(HEADING, "What first?", path + "/vote");
        deciding.votes(trust.leader(), path, "option-1", "3");
        assertThat(deciding.page(trust.leader(), "/home")).doesNotContain(HEADING);
        assertThat(deciding.page(trust.linchpin(), "/home")).doesNotContain(HEADING);
    }

    @Test
    void doesNotWaitForWhoStaysOut() {
        desk.post(trust.nurse(), path + "/ready", "interest", "all", "what", "I would lose my post");
        assertThat(deciding.page(trust.nurse(), "/home")).doesNotContain(HEADING);
    }

    @Test
    void standsInTheNavigationOfEverybodyInARole() {
        assertThat(deciding.page(trust.nurse(), "/home")).contains("href=\"/decisions\"");
    }
}
