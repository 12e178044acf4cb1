package linchpin.decisions.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.chores.Chore;
import linchpin.commands.tally.PublishedDecision;
import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** However many vote at once, and in however many windows, nobody has two votes and no vote is lost. */
@ModuleTest
class RacingVotesIntegrationTests {

    private static final int OF_A_SIDE = 30;
    private static final int WINDOWS = 4;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private final List<Person> voters = new ArrayList<>();
    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void sixtyVoters() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        for (int n = 0; n < OF_A_SIDE; n++) {
            voters.add(trusts.person(trust, Role.PATIENT_LEADER));
            voters.add(trusts.person(trust, Role.END_USER));
        }
    }

    private String accounts(int side) {
        return voters.stream()
                .filter(voter -> voters.indexOf(voter) % 2 == side)
                .map(voter -> voter.account().id().toString())
                .collect(Collectors.joining(" "));
    }

    private String opened(String secret) {
        var form = deciding.yesNo();
        form.put("votes.patients", accounts(0));
        form.put("votes.staff", accounts(1));
        form.put("votes.share", "20");
        form.put("way.secret", secret);
        var path = deciding.published(trust.linchpin(), form);
        voters.forEach(voter -> deciding.ready(voter, path));
        return path;
    }

    /** Each voter presses in every window, the windows of one saying different things. */
    private Map<Integer, Long> race(String path) throws Exception {
        var next = new AtomicInteger();
        return Trusts.atOnce(voters.size() * WINDOWS, () -> {
                    var turn = next.getAndIncrement();
                    var voter = turn / WINDOWS;
                    var say = (voter * 7 + turn) % 5 < 2 ? "no" : "yes";
                    return pressed(voters.get(voter), path, say);
                })
                .stream()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    }

    /** Who is told that too much is asked at once, as on a slow machine, presses again until it is taken or refused. */
    private int pressed(Person voter, String path, String say) {
        while (true) {
            var answer = deciding.vote(voter, path, "say", say).getResponse();
            if (answer.getStatus() != 503) {
                return answer.getStatus();
            }
        }
    }

    private Fraction closed(String path) {
        time.at("2099-01-02T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        var text = Desk.text(desk.get(trust.linchpin(), path + "/file"));
        return PublishedDecision.tally(text).totals().values().iterator().next();
    }

    /** From the ballots as they lie in the database, by the last of each code. */
    private Fraction recounted() {
        return figure("patients").times(Fraction.of(20)).plus(figure("staff").times(Fraction.of(80)));
    }

    private Fraction figure(String party) {
        var last = "(select distinct on (code) code, says from decisions.ballot where code like '" + party
                + "%' order by code, n desc) b";
        var yes = desk.count(trust.organisation(), "select count(*) from " + last + " where says->>'say' = 'yes'");
        return Fraction.of(yes, desk.count(trust.organisation(), "select count(*) from " + last));
    }

    @Test
    void eachHasOneVoteInTheOpenAndItIsTheirLast() throws Exception {
        var path = opened("no");
        var answers = race(path);
        assertThat(answers).containsOnlyKeys(302);
        assertThat(deciding.count("ballot")).isEqualTo(answers.get(302));
        assertThat(deciding.count("turn where ballots = " + WINDOWS)).isEqualTo(voters.size());
        assertThat(deciding.count("ballot where n > " + WINDOWS)).isZero();
        var total = closed(path);
        assertThat(total).isEqualTo(recounted());
        assertThat(deciding.count("record where result like '%\"counted\":" + voters.size() + "%'"))
                .isEqualTo(1);
    }

    @Test
    void eachHasOneVoteInSecretAndNoOtherIsTaken() throws Exception {
        var path = opened("yes");
        var answers = race(path);
        assertThat(answers.get(302)).isEqualTo(voters.size());
        assertThat(answers).containsOnlyKeys(302, 409);
        assertThat(deciding.count("ballot")).isEqualTo(voters.size());
        assertThat(deciding.count("turn where ballots = 1")).isEqualTo(voters.size());
        assertThat(closed(path)).isEqualTo(recounted());
    }
}
