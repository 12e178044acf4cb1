package linchpin.answers.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.actions.StandsStill.Stop;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ApprovalsAloneIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Desk desk;

    @Autowired
    ApprovalsAlone alone;

    private Trust trust;

    @BeforeEach
    void anAnswerWaits() {
        trust = trusts.trust();
        var matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        answered.done(trust, matter);
        answered.written(trust, matter, AnswerKind.DID);
    }

    private Map<AccountId, List<Stop>> stops() {
        return World.as(trust.linchpin(), () -> alone.byPerson(Trusts.viewer(trust.linchpin(), Role.LINCHPIN)));
    }

    @Test
    void namesWhatOneAloneMayApprove() {
        assertThat(stops()).as("the Linchpin and a patient leader may").isEmpty();
        desk.change(trust.organisation(), "update people.role_held set ended_at = now() where role = 'PATIENT_LEADER'");
        assertThat(stops()).containsOnlyKeys(trust.linchpin().account());
        assertThat(stops().get(trust.linchpin().account()))
                .singleElement()
                .satisfies(stop -> assertThat(stop.what()).isEqualTo("To approve: Chairs"));
    }
}
