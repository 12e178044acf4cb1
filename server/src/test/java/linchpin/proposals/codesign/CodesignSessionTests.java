package linchpin.proposals.codesign;

import static linchpin.proposals.CodesignFixture.PROPOSAL;
import static linchpin.proposals.CodesignFixture.RAISED;
import static linchpin.proposals.CodesignFixture.proposal;
import static linchpin.proposals.CodesignFixture.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import linchpin.proposals.codesign.CodesignSession.Details;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import org.junit.jupiter.api.Test;

class CodesignSessionTests {

    @Test
    void tellsWhoCameInTheOrderInWhichAFormAsks() {
        var came = session(RAISED, null).came();
        assertThat(came.keySet()).containsExactly(Side.values());
        assertThat(came)
                .containsEntry(Side.PATIENTS, 2)
                .containsEntry(Side.CARERS, 1)
                .containsEntry(Side.MANAGERS, 3)
                .containsEntry(Side.LEADERS, 0);
    }

    @Test
    void saysWhetherItWasWrittenDownLater() {
        assertThat(session(LocalDate.of(2026, 5, 8), null).recordedLater()).isTrue();
        assertThat(session(LocalDate.of(2026, 5, 9), null).recordedLater()).isFalse();
    }

    @Test
    void isOfTheProposalFromTheDayOnWhichThatWasRaised() {
        assertThat(new Held(proposal(), session(RAISED, null)).ofProposal()).isTrue();
        assertThat(new Held(proposal(), session(RAISED.plusDays(1), null)).ofProposal())
                .isTrue();
        assertThat(new Held(proposal(), session(RAISED.minusDays(1), null)).ofProposal())
                .isFalse();
    }

    @Test
    void standsBelowItsProposal() {
        var session = session(RAISED, null);
        assertThat(session.path())
                .isEqualTo("/proposals/" + PROPOSAL.id() + "/sessions/"
                        + session.id().id());
        assertThat(new Held(proposal(), session).where()).isEqualTo(new Where(PROPOSAL, session.id()));
    }

    /** What is told is not changed by whoever told it, once it is told. */
    @Test
    void isToldOnce() {
        var came = new HashMap<>(Map.of(Side.PATIENTS, 2));
        var details = new Details(RAISED, "The day room", came, null);
        came.put(Side.PATIENTS, 9);
        assertThat(details.came()).containsEntry(Side.PATIENTS, 2);
    }
}
