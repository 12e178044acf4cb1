package linchpin.commands.tally;

import static linchpin.commands.tally.TallyRulesTests.outcome;
import static linchpin.commands.tally.TallyRulesTests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What each way of deciding makes of its ballots; each case worked out by hand. */
class TallyMethodsTests {

    /** A: patients (5+2)/2 of 5 = 7/10, staff 1 of 5; 20 x 7/10 + 80 x 1/5 = 30. B: patients 0, staff 2 of 5: 32. */
    @Test
    void addsMarksByTheGroupsShares() {
        var result = MarksCases.oneCriterion()
                .mark("p1", "A", "x", "5")
                .mark("p2", "A", "x", "2")
                .mark("s1", "A", "x", "1")
                .mark("p1", "B", "x", "0")
                .mark("s1", "B", "x", "2")
                .result();
        assertThat(totals(result)).isEqualTo("A 30/1, B 32/1");
        assertThat(outcome(result)).isEqualTo("decided B");
        assertThat(outcome(result.at("/without/staff"))).isEqualTo("decided A");
    }

    /**
     * x: the decision's shares. A: patients 4/5, staff 3/5: (20 x 4 + 80 x 3)/500 = 16/25; y: staff alone, 9/10. 50 x 16/25 + 50 x 9/10 = 77.
     * B: patients 1, staff 1/5: (20 + 16)/100 = 9/25; y 1: 18 + 50 = 68. Without patients x is staff's alone: A 30 + 45, B 10 + 50.
     */
    @Test
    void weighsCriteriaWithSharesOfTheirOwn() {
        var result = MarksCases.twoCriteria("null", "")
                .mark("p1", "A", "x", "4")
                .mark("s1", "A", "x", "3")
                .mark("s1", "A", "y", "9")
                .mark("p1", "B", "x", "5")
                .mark("s1", "B", "x", "1")
                .mark("s1", "B", "y", "10")
                .mark("p3", "B", "y", "0")
                .result();
        assertThat(totals(result)).isEqualTo("A 77/1, B 68/1");
        assertThat(outcome(result.at("/without/patients"))).isEqualTo("decided A");
        // without staff, y is still staff's, who hold all of it: A 50 x 4/5 + 45 = 85, B 50 + 50 = 100
        assertThat(outcome(result.at("/without/staff"))).isEqualTo("decided B");
    }

    /** Staff marked 0 and 1 and agreed on 5, so A is 20 x 1 + 80 x 1 = 100 in x; and agreement needs no marks in y. */
    @Test
    void takesWhatAGroupAgreedOnForItsMarks() {
        var agreed = "{'group': 'staff', 'option': 'A', 'criterion': '%s', 'mark': '5', 'reason': 'talked'}";
        var result = MarksCases.twoCriteria("null", agreed.formatted("x") + ", " + agreed.formatted("y"))
                .options("A")
                .mark("p1", "A", "x", "5")
                .mark("s1", "A", "x", "0")
                .mark("s2", "A", "x", "1")
                .result();
        assertThat(totals(result)).isEqualTo("A 75/1"); // 50 x 1 + 50 x 5/10
    }

    /** A is 2.4 in x (20 x 4 + 80 x 2, of 100), under 2.5, and out although it has the most; at 2.4 exactly it is in. */
    @Test
    void keepsOutWhatIsUnderAMinimum() {
        assertThat(outcome(minimum("'2.5'").result())).isEqualTo("decided B");
        assertThat(minimum("'2.5'").result().get("below").toString()).isEqualTo("[\"A\"]");
        assertThat(outcome(minimum("'2.4'").result())).isEqualTo("decided A");
        var none = minimum("'5'").result();
        assertThat(outcome(none)).isEqualTo("not decided");
        assertThat(totals(none)).isEqualTo("A 74/1, B 30/1"); // A 50 x 12/25 + 50, B 50 x 3/5
    }

    private static Decided minimum(String minimum) {
        return MarksCases.twoCriteria(minimum, "")
                .mark("p1", "A", "x", "4")
                .mark("s1", "A", "x", "2")
                .mark("s1", "A", "y", "10")
                .mark("p1", "B", "x", "3")
                .mark("s1", "B", "x", "3")
                .mark("s1", "B", "y", "0");
    }

    /** A is 5 of 5 and 0 of 10, B the other way round: 50 each. x is asked: A; y is asked: B; nothing is asked: both. */
    @Test
    void asksCriteriaWhereTotalsAreEqual() {
        assertThat(outcome(equals().result())).isEqualTo("tied A B");
        assertThat(outcome(equals().tie("x").result())).isEqualTo("decided A");
        assertThat(outcome(equals().tie("y", "x").result())).isEqualTo("decided B");
    }

    private static Decided equals() {
        return MarksCases.twoCriteria("null", "")
                .shares("0 100")
                .mark("s1", "A", "x", "5")
                .mark("s1", "A", "y", "0")
                .mark("s1", "B", "x", "0")
                .mark("s1", "B", "y", "10");
    }

    /** 5 is on the scale, 5.1 and -1 are not; neither are unknown options and criteria. A conflict over B leaves s2's mark of A. */
    @Test
    void leavesOutMarksThatCannotBe() {
        var result = MarksCases.oneCriterion()
                .conflict("s2", "B")
                .mark("p1", "A", "x", "5")
                .mark("p2", "A", "x", "5.1")
                .mark("p2", "A", "x", "-1")
                .mark("p2", "C", "x", "1")
                .mark("p2", "A", "z", "1")
                .mark("s2", "B", "x", "1")
                .mark("s2", "A", "x", "5")
                .result();
        assertThat(refused(result))
                .isEqualTo("1 out of range, 2 out of range, 3 out of range, 4 out of range, 5 conflict");
    }

    /** A: patients (3+4)/2 of 5 = 7/10, staff 5/5: 14 + 80 = 94. B: p1 alone gave a score, 1/5, staff 0: 4. */
    @Test
    void takesTheMeanOfTheScoresThatWereGiven() {
        var result = Decided.by("score")
                .with("'most': '5'")
                .ballot("p1", "'scores': {'A': '3', 'B': '1'}")
                .ballot("p2", "'scores': {'A': '4'}")
                .ballot("s1", "'scores': {'A': '5.0', 'B': '0'}")
                .result();
        assertThat(totals(result)).isEqualTo("A 94/1, B 4/1");
    }

    /** p1's score of A falls and the one of B stays; the ballot is judged as it was written, so p2's 9 spoils all of it. */
    @Test
    void takesAnOptionOutOfABallotInConflict() {
        var result = Decided.by("score")
                .with("'most': '5'")
                .lapsing()
                .quorum("patients", 1)
                .conflict("p1", "A")
                .conflict("p2", "A")
                .ballot("p1", "'scores': {'A': '0', 'B': '5'}")
                .ballot("p2", "'scores': {'A': '9', 'B': '0'}")
                .ballot("s1", "'scores': {'A': '1', 'B': '1'}")
                .result();
        assertThat(refused(result)).isEqualTo("1 out of range");
        assertThat(totals(result)).isEqualTo("A 20/1, B 36/1"); // A staff alone 1/5; B 20 x 1 + 80 x 1/5
    }

    /** Patients spent 2 on A and 1 on B, staff 1 and 3: A 20 x 2/3 + 80 x 1/4 = 100/3, B 20 x 1/3 + 80 x 3/4 = 200/3. */
    @Test
    void takesDotsAsAPartOfThoseSpent() {
        var result = Decided.by("dots")
                .with("'most': 4, 'each': 3")
                .ballot("p1", "'dots': {'A': 2}")
                .ballot("p2", "'dots': {'B': 1}")
                .ballot("s1", "'dots': {'A': 1, 'B': 3}")
                .result();
        assertThat(totals(result)).isEqualTo("A 100/3, B 200/3");
        assertThat(result.at("/shown/A").stringValue()).isEqualTo("33.33");
        assertThat(result.at("/shown/B").stringValue()).isEqualTo("66.67");
    }

    /** 4 on one, 3 + 2 in all, -1, an option unknown: each cannot be. Who spends none is there, and says nothing. */
    @Test
    void leavesOutDotsThatCannotBe() {
        var result = Decided.by("dots")
                .with("'most': 4, 'each': 3")
                .lapsing()
                .ballot("p1", "'dots': {'A': 4}")
                .ballot("p1", "'dots': {'A': 3, 'B': 2}")
                .ballot("p1", "'dots': {'A': -1}")
                .ballot("p1", "'dots': {'C': 1}")
                .ballot("p2", "'dots': {'A': 0}")
                .ballot("s1", "'dots': {'B': 1}")
                .result();
        assertThat(refused(result)).isEqualTo("0 out of range, 1 out of range, 2 out of range, 3 out of range");
        assertThat(totals(result)).isEqualTo("A 0/1, B 100/1");
        assertThat(result.at("/ballots/counted").intValue()).isEqualTo(2);
    }

    /**
     * Of four, places are worth 3, 2, 1, 0. "A, B and C together" gives A 3, B and C 3/2 each, D 0. Who names D alone gives D 3 and the
     * others (2+1+0)/3 = 1. Patients: A (3+1)/2 of 3 = 2/3, B and C 5/4 of 3 = 5/12, D 1/2. Staff's empty one says nothing, and lapses.
     */
    @Test
    void givesPlacesHeldTogetherTheirMean() {
        var result = Decided.by("rank")
                .options("A", "B", "C", "D")
                .lapsing()
                .ballot("p1", "'ranking': ['A', ['B', 'C']]")
                .ballot("p2", "'ranking': ['D']")
                .ballot("p3", "'ranking': []")
                .ballot("s1", "'ranking': []")
                .result();
        assertThat(totals(result)).isEqualTo("A 200/3, B 125/3, C 125/3, D 50/1");
        assertThat(result.at("/ballots/counted").intValue()).isEqualTo(4);
    }

    /** Without A, p1's B is first of three (2) and A and C share the rest (1/2 each): B 1, A and C 1/4. */
    @Test
    void leavesOutOfARankingWhatItsVoterMayNotRank() {
        var result = Decided.by("rank")
                .options("A", "B", "C")
                .shares("100 0")
                .conflict("p1", "A")
                .conflict("p2", "A")
                .ballot("p1", "'ranking': ['A', 'B']")
                .ballot("p2", "'ranking': ['A']") // nothing is left of it: it says nothing and counts
                .ballot("p3", "'ranking': ['B', ['C', 'B']]")
                .ballot("p3", "'ranking': ['Z']")
                .result();
        assertThat(refused(result)).isEqualTo("2 out of range, 3 out of range");
        assertThat(totals(result)).isEqualTo("A 25/1, B 100/1, C 25/1");
        assertThat(result.at("/ballots/counted").intValue()).isEqualTo(2);
    }

    @Test
    void ranksASingleOptionAsFirst() {
        var result = Decided.by("rank")
                .options("A")
                .shares("100 0")
                .ballot("p1", "'ranking': ['A']")
                .ballot("p2", "'ranking': []")
                .result();
        assertThat(totals(result)).isEqualTo("A 100/1");
    }

    /** Both have half of all dots. */
    @Test
    void namesAllThatAreTied() {
        var result = Decided.by("dots")
                .options("A", "B", "C")
                .with("'most': 1, 'each': 1")
                .ballot("p1", "'dots': {'C': 1}")
                .ballot("p2", "'dots': {'A': 1}")
                .ballot("s1", "'dots': {'A': 1}")
                .ballot("s2", "'dots': {'C': 1}")
                .result();
        assertThat(outcome(result)).isEqualTo("tied A C");
    }

    /** Yes: patients 1/2, staff 1: 10 + 80 = 90. More than 89.99 it is, and than 90 it is not. */
    @Test
    void passesOnMoreThanTheMajority() {
        assertThat(outcome(majority("89.99").result())).isEqualTo("passed A");
        assertThat(outcome(majority("90").result())).isEqualTo("not passed");
        assertThat(totals(majority("90").result())).isEqualTo("A 90/1");
        assertThat(outcome(majority("90").result().at("/without/patients"))).isEqualTo("passed A");
    }

    private static Decided majority(String percent) {
        return Decided.by("yesno")
                .options("A")
                .with("'majority': '" + percent + "'")
                .ballot("p1", "'say': 'yes'")
                .ballot("p2", "'say': 'no'")
                .ballot("s1", "'say': 'yes'");
    }

    /** One objection stops it, whoever agrees; taken back it does not. Shares are not looked at. */
    @Test
    void findsConsentWhereNoObjectionStands() {
        var consents = Decided.by("consent")
                .options("A")
                .shares("0 0")
                .ballot("p1", "'say': 'consent', 'reason': '', 'withdrawn': false")
                .ballot("s1", "'say': 'aside', 'reason': 'doubts', 'withdrawn': false")
                .ballot("s2", "'say': 'object', 'reason': 'met', 'withdrawn': true");
        assertThat(outcome(consents.result())).isEqualTo("passed A");
        assertThat(consents.result().get("totals").isEmpty()).isTrue();
        consents.ballot("p2", "'say': 'object', 'reason': 'unsafe', 'withdrawn': false");
        assertThat(outcome(consents.result())).isEqualTo("objection stands");
    }

    @Test
    void needsSomebodysConsent() {
        var nobody = Decided.by("consent")
                .options("A")
                .ballot("p1", "'say': 'aside', 'reason': 'doubts', 'withdrawn': false")
                .ballot("s1", "'say': 'abstain', 'withdrawn': false");
        assertThat(outcome(nobody.result())).isEqualTo("not decided");
    }

    private static String totals(JsonNode result) {
        var said = new StringJoiner(", ");
        result.get("totals")
                .properties()
                .forEach(total ->
                        said.add(total.getKey() + " " + total.getValue().stringValue()));
        return said.toString();
    }
}
