package linchpin.decisions.voters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.decisions.Deciding;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class VotersIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Electorate electorate;

    @Autowired
    Interests interests;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    private static DecisionId id(String path) {
        return new DecisionId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    @Test
    void standAsTheyWereWhenItWasPublishedPatientsFirst() {
        var another = trusts.person(trust, Role.PATIENT_LEADER);
        var form = deciding.dots();
        form.put(
                "votes.patients",
                trust.leader().account().id() + " " + another.account().id());
        var path = deciding.published(trust.linchpin(), form);
        var voters = desk.in(trust.organisation(), () -> electorate.of(id(path)));
        assertThat(voters).extracting(Voter::code).containsExactly("patients-01", "patients-02", "staff-01");
        assertThat(voters)
                .extracting(Voter::party)
                .containsExactly(PartyCode.PATIENTS, PartyCode.PATIENTS, PartyCode.STAFF);
        assertThat(voters).noneMatch(Voter::voted);
        assertThat(voters).allSatisfy(voter -> assertThat(voter.readyAt()).isNull());
    }

    @Test
    void areReadyOnceAndForGood() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        deciding.ready(trust.leader(), path);
        var first = desk.in(
                trust.organisation(),
                () -> electorate.as(trust.leader().account(), id(path)).orElseThrow());
        deciding.ready(trust.leader(), path);
        var again = desk.in(
                trust.organisation(),
                () -> electorate.as(trust.leader().account(), id(path)).orElseThrow());
        assertThat(first.readyAt()).isNotNull().isEqualTo(again.readyAt());
        assertThat(desk.in(
                        trust.organisation(),
                        () -> electorate.as(trust.linchpin().account(), id(path))))
                .isEmpty();
    }

    /** An interest is said once, more can be said later, and none is unsaid. */
    @Test
    void interestsAreAddedAndNeverTakenAway() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        for (var option : new String[] {"2", "2", "3"}) {
            desk.post(trust.leader(), path + "/ready", "interest", "some", "options", option, "what", "I sell it");
        }
        deciding.ready(trust.leader(), path);
        var said = desk.in(trust.organisation(), () -> interests.of(id(path)));
        assertThat(said).extracting(Interest::option).containsExactlyInAnyOrder(2, 3);
        assertThat(said).noneMatch(Interest::whole);
        assertThat(deciding.page(trust.leader(), path + "/vote").split("You said that you have an interest here"))
                .hasSize(3);
    }

    @Test
    void whoDidNothingWaitsAndWhoVotedDoesNot() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        deciding.votes(trust.leader(), path, "option-1", "1");
        var voters = desk.in(trust.organisation(), () -> electorate.of(id(path)));
        assertThat(voters).extracting(Voter::voted).containsExactly(true, false);
        assertThat(voters.getFirst().votedOn()).isNotNull();
        assertThat(deciding.page(trust.nurse(), path)).contains("has voted", "has not voted", "It waits for your vote");
    }
}
