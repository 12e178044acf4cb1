package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import linchpin.proposals.Proposing;
import linchpin.rounds.acting.HoldRounds;
import linchpin.rounds.acting.LookThroughRounds;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class AsToldIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    HoldRounds holding;

    @Autowired
    LookThroughRounds looking;

    private Asking asking;

    @BeforeEach
    void aProposal() {
        asking = Asking.in(desk, trusts);
    }

    private RoundId opened() {
        var leader = asking.trust().leader();
        return World.as(
                leader,
                () -> holding.open(
                        Trusts.viewer(leader, Role.PATIENT_LEADER),
                        Proposing.id(asking.proposal()),
                        Asking.TITLE,
                        "People wait",
                        LocalDate.now().plusDays(3)));
    }

    private void says(RoundId round, String words, UUID press) {
        var nobody = new Tenancy.Scope(asking.trust().organisation().id().id(), null, Tenancy.Scope.GIVER);
        try (var _ = Tenancy.enter(nobody)) {
            holding.says(round, words, Who.PATIENT, press);
        }
    }

    @Test
    void whatIsToldGoesTheWayOfWhatIsDoneAtThePages() {
        var round = opened();
        var press = UUID.randomUUID();
        says(round, "Why is it so cold?", press);
        says(round, "Why is it so cold?", press);
        assertThat(asking.count("voice")).isEqualTo(1);
        var leader = asking.trust().leader();
        World.as(leader, () -> {
            looking.showAll(Trusts.viewer(leader, Role.PATIENT_LEADER), round);
            return round;
        });
        assertThat(Desk.text(desk.look(asking.address()))).contains("Why is it so cold?", "A patient");
    }

    @Test
    void whatIsRefusedAtThePagesIsRefusedHere() {
        var round = opened();
        assertThatThrownBy(this::opened).isInstanceOf(RoundRefused.class);
        var nurse = asking.trust().nurse();
        assertThatThrownBy(() -> World.as(nurse, () -> {
                    looking.showAll(Trusts.viewer(nurse, Role.END_USER), round);
                    return round;
                }))
                .isInstanceOf(RoundRefused.class);
    }

    /** The hour could name somebody who is nameless; an id that counts on would tell it too. */
    @Test
    void ofWhatIsSaidTheDayIsKeptAndNoHour() {
        says(opened(), "Why is it so cold?", UUID.randomUUID());
        var organisation = asking.trust().organisation();
        assertThat(desk.count(organisation, """
            select count(*) from information_schema.columns
            where table_schema = 'rounds' and (data_type like 'timestamp%' or data_type like 'time%')\
            """)).isZero();
        assertThat(asking.count("saying where substr(id::text, 15, 1) = '7'")).isZero();
        assertThat(asking.count("voice where substr(id::text, 15, 1) = '7'")).isZero();
    }
}
