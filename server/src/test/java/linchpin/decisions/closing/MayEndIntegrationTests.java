package linchpin.decisions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.decisions.Deciding;
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
class MayEndIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    @Test
    void whoMaySetOneUpWhereItIsMayCallItOff() {
        var path = deciding.published(trust.leader(), deciding.yesNo());
        assertThat(deciding.page(trust.linchpin(), path)).contains("Call it off");
        assertThat(deciding.page(trust.nurse(), path)).doesNotContain("Call it off");
        assertThat(deciding.page(trusts.person(trust, Role.CHAMPION), path)).contains("Call it off");
    }

    /** Whoever is staff and a patient leader too acts as staff, also here. */
    @Test
    void theLeadersOwnIsEndedByLeadersAlone() {
        var form = deciding.yesNo();
        form.remove("votes.staff");
        var path = deciding.published(trust.leader(), form);
        var both = world.person(trust.organisation(), Role.PATIENT_LEADER, Role.LINCHPIN);
        for (var staff : new World.Person[] {trust.linchpin(), both, trusts.person(trust, Role.CHAMPION)}) {
            assertThat(deciding.page(staff, path)).doesNotContain("Call it off");
            assertThat(desk.post(staff, path + "/off", "why", "We do not like it"))
                    .hasStatus(404);
        }
        assertThat(desk.post(trust.leader(), path + "/off", "why", "We ask something else"))
                .hasStatus(302);
        assertThat(deciding.page(trust.linchpin(), path)).contains("The reason: We ask something else");
    }

    @Test
    void whatHasEndedEndsNoMore() {
        var path = deciding.published(trust.linchpin(), deciding.yesNo());
        desk.post(trust.linchpin(), path + "/off", "why", "Too early");
        assertThat(desk.get(trust.linchpin(), path + "/off")).hasStatus(404);
        deciding.ready(trust.leader(), deciding.published(trust.linchpin(), deciding.yesNo()));
        assertThat(desk.post(trust.leader(), path + "/ready", "interest", "none"))
                .hasStatus(409);
        assertThat(deciding.vote(trust.leader(), path, "say", "yes")).hasStatus(409);
        assertThat(deciding.count("decision where state = 'called_off'")).isEqualTo(1);
    }
}
