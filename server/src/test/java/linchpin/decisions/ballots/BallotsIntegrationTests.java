package linchpin.decisions.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.Deciding;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Voter;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ModuleTest
class BallotsIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Decisions decisions;

    @Autowired
    Electorate electorate;

    @Autowired
    Ballots ballots;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    private Decision read(String path) {
        var id = new DecisionId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        return desk.in(
                trust.organisation(), () -> decisions.readable(id, Trusts.viewer(trust.linchpin(), Role.LINCHPIN)));
    }

    private Voter voter(Decision decision, Person person) {
        return desk.in(
                trust.organisation(),
                () -> electorate.as(person.account(), decision.id()).orElseThrow());
    }

    @Test
    void anOpenBallotStandsUnderTheCodeOfItsVoterEachTimeOneMore() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        deciding.votes(trust.leader(), path, "option-1", "3");
        deciding.vote(trust.leader(), path, "option-2", "2", "reason", "Toast is cold");
        var decision = read(path);
        var cast = desk.in(trust.organisation(), () -> ballots.of(decision));
        assertThat(cast).extracting(Ballot::code).containsOnly("patients-01");
        assertThat(cast).extracting(Ballot::n).containsExactly(1, 2);
        assertThat(cast.getLast().says()).isEqualTo(new Says.Dots(Map.of(2, 2)));
        assertThat(desk.in(trust.organisation(), () -> ballots.last(decision, voter(decision, trust.leader()))))
                .get()
                .extracting(Ballot::reason)
                .isEqualTo("Toast is cold");
    }

    /** Whoever reads the table finds a code that was drawn, the moment of the opening, and nobody who entered it. */
    @Test
    void aSecretBallotLeadsToNobody() {
        var form = deciding.dots();
        form.put("way.secret", "yes");
        var path = deciding.published(trust.linchpin(), form);
        deciding.votes(trust.leader(), path, "option-1", "3");
        deciding.votes(trust.nurse(), path, "option-2", "3");
        var decision = read(path);
        var cast = desk.in(trust.organisation(), () -> ballots.of(decision));
        assertThat(cast).extracting(Ballot::code).containsExactly("patients-01", "staff-01");
        assertThat(cast).allSatisfy(ballot -> assertThat(ballot.at()).isEqualTo(decision.opensAt()));
        assertThat(desk.in(trust.organisation(), () -> ballots.last(decision, voter(decision, trust.leader()))))
                .isEmpty();
        assertThat(deciding.count("ballot where entered_by is null")).isEqualTo(2);
    }

    @Test
    void noBallotIsEverChangedOrTakenAway() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        deciding.votes(trust.leader(), path, "option-1", "3");
        for (var sql : new String[] {"update decisions.ballot set reason = 'x'", "delete from decisions.ballot"}) {
            var refused = false;
            try {
                desk.change(trust.organisation(), sql);
            } catch (DataAccessException e) {
                refused = true;
            }
            assertThat(refused).as(sql).isTrue();
        }
    }

    @Test
    void whoSaysNothingIsToldFromWhoMeantTo() {
        assertThat(new Says.Answer("abstain").abstains()).isTrue();
        assertThat(new Says.Answer("no").abstains()).isFalse();
        assertThat(new Says.Stance("abstain").abstains()).isTrue();
        assertThat(new Says.Stance("aside").abstains()).isFalse();
        assertThat(new Says.Scores(Map.of()).abstains()).isTrue();
        assertThat(new Says.Ranking(List.of()).abstains()).isTrue();
    }
}
