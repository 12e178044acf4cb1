package linchpin.decisions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Patient leaders choose four of seventeen cases among themselves, with four dots each. */
@ModuleTest
class FourOfSeventeenIntegrationTests {

    private static final int CASES = 17;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    CloseChore chore;

    private Trust trust;
    private Deciding deciding;
    private List<Person> leaders;

    @BeforeEach
    void fiveLeaders() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        leaders = new ArrayList<>(List.of(trust.leader()));
        for (int i = 0; i < 4; i++) {
            leaders.add(trusts.person(trust, Role.PATIENT_LEADER));
        }
    }

    private Map<String, String> form(String closeWithin) {
        var form = deciding.dots();
        form.put("title", "Which four cases do we take up this year?");
        form.put(
                "options",
                IntStream.rangeClosed(1, CASES).mapToObj(n -> "Case " + n).collect(Collectors.joining("\n")));
        form.put("way.seats", "4");
        form.put("way.each", "1");
        form.put("way.closeWithin", closeWithin);
        form.put(
                "votes.patients",
                leaders.stream().map(leader -> leader.account().id().toString()).collect(Collectors.joining(" ")));
        form.put("votes.patientsQuorum", "3");
        form.remove("votes.staff");
        return form;
    }

    private void lays(int leader, String path, int... cases) {
        var fields = new ArrayList<String>();
        for (int one : cases) {
            fields.add("option-" + one);
            fields.add("1");
        }
        deciding.votes(leaders.get(leader), path, fields.toArray(String[]::new));
    }

    private void closes() {
        time.at("2099-01-02T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
    }

    @Test
    void theFourWithTheMostAreChosenWhoeverIsAbsent() {
        var path = deciding.published(trust.leader(), form("1"));
        lays(0, path, 2, 3, 5, 7);
        lays(1, path, 2, 3, 5, 7);
        lays(2, path, 2, 3, 5, 11);
        lays(3, path, 2, 3, 7, 13);
        closes();
        assertThat(deciding.page(trust.linchpin(), path))
                .contains("Chosen: Case 2; Case 3; Case 5; Case 7.", "own: they hold all of it")
                .doesNotContain("That is close", "Equal, so that", "by themselves");
    }

    /** Three dots for one, three for another, and one place: nobody is chosen by chance. */
    @Test
    void whoIsEqualAtTheEdgeGoesToTalkAndToASecondVote() {
        var path = deciding.published(trust.leader(), form("0"));
        lays(0, path, 2, 3, 5, 7);
        lays(1, path, 2, 3, 5, 11);
        lays(2, path, 2, 3, 5, 7);
        lays(3, path, 2, 3, 13, 11);
        closes();
        assertThat(deciding.page(trust.leader(), path))
                .contains(
                        "Chosen: Case 2; Case 3; Case 5.",
                        "Equal, so that none of them is chosen: Case 7; Case 11.",
                        "people talk and vote again");
    }

    @Test
    void fewerThanWereNeededDecideNothing() {
        var path = deciding.published(trust.leader(), form("1"));
        lays(0, path, 2, 3, 5, 7);
        lays(1, path, 2, 3, 5, 7);
        closes();
        assertThat(deciding.page(trust.leader(), path))
                .contains("too few voted")
                .doesNotContain("Chosen:");
    }

    /** What is published suffices: who lays the dots together again finds the same. */
    @Test
    void theFileHoldsEveryDotAndComesToTheSame() {
        var path = deciding.published(trust.leader(), form("1"));
        lays(0, path, 2, 3, 5, 7);
        lays(1, path, 2, 3);
        lays(2, path, 17);
        closes();
        var text = Desk.text(desk.get(trust.leader(), path + "/file"));
        var result = PublishedDecision.tally(text);
        assertThat(result.counted()).isEqualTo(3);
        assertThat(result.totals()).hasSize(CASES);
        assertThat(result.totals().get("Case 2")).hasToString("200/7");
        assertThat(result.totals().get("Case 17")).hasToString("100/7");
        assertThat(result.totals().get("Case 1")).hasToString("0/1");
        assertThat(text).doesNotContain(leaders.stream().map(Person::email).toArray(String[]::new));
    }

    /** Four of five want the same four cases. By the most dots they take all places; spread, the fifth gets the one that only they want. */
    @Test
    void aSpreadGivesSomethingToThoseWhoAreFew() {
        for (var spread : new String[] {"no", "yes"}) {
            var form = form("");
            form.put("way.spread", spread);
            form.put("options", "Taps\nToast\nTelevision\nTowels\nA ramp");
            var path = deciding.published(trust.leader(), form);
            for (int leader = 0; leader < 4; leader++) {
                lays(leader, path, 1, 2, 3, 4);
            }
            lays(4, path, 5);
            lays(3, path, 1, 2, 3);
            closes();
            var page = deciding.page(trust.leader(), path);
            if (spread.equals("no")) {
                assertThat(page).contains("Chosen: Taps; Toast; Television; Towels.", "those with the most.");
            } else {
                assertThat(page)
                        .contains(
                                "Chosen: Taps; Toast; Television; A ramp.",
                                "those that together give every part of the voters something",
                                "Where two ways to choose are as good as each other");
            }
            var result = PublishedDecision.tally(Desk.text(desk.get(trust.leader(), path + "/file")));
            assertThat(page).contains("Chosen: " + String.join("; ", result.winners()) + ".");
            assertThat(result.level()).isEmpty();
        }
    }
}
