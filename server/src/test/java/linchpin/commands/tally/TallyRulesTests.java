package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which ballots count, and what follows where nobody counts; each case worked out by hand. */
class TallyRulesTests {

    @Test
    void leavesOutWhoIsNoMember() {
        var result = yesNo().ballot("p1", "'say': 'yes'")
                .ballot("s1", "'say': 'yes'")
                .ballot("x1", "'say': 'no'")
                .result();
        assertThat(refused(result)).isEqualTo("2 not a member");
        assertThat(result.at("/totals/A").stringValue()).isEqualTo("100/1");
        assertThat(result.at("/ballots/counted").intValue()).isEqualTo(2);
    }

    /** A nanosecond before it closes is in time; the very moment is late, also where it is written in another zone. */
    @Test
    void leavesOutWhatComesAtTheMomentOfClosing() {
        var result = yesNo().ballot("p1", "2026-09-30T11:59:59.999999999Z", "online", "'say': 'yes'")
                .ballot("p2", "2026-09-30T12:00:00Z", "online", "'say': 'yes'")
                .ballot("p3", "2026-09-30T13:00:00+01:00", "paper", "'say': 'yes'")
                .ballot("s1", "2026-09-30T12:59:59+01:00", "online", "'say': 'yes'")
                .result();
        assertThat(refused(result)).isEqualTo("1 late, 2 late");
    }

    /** p1's own paper goes before a later proxy; p2's later page before the earlier; s1's two at one instant: the one further down. */
    @Test
    void countsOneBallotOfEachVoter() {
        var result = yesNo().ballot("p1", "2026-09-29T10:00:00Z", "paper", "'say': 'yes'")
                .ballot("p1", "2026-09-29T11:00:00Z", "proxy", "'say': 'no'")
                .ballot("p2", "2026-09-29T11:00:00Z", "online", "'say': 'yes'")
                .ballot("p2", "2026-09-29T10:00:00Z", "online", "'say': 'no'")
                .ballot("s1", "'say': 'no'")
                .ballot("s1", "'say': 'yes'")
                .result();
        assertThat(refused(result)).isEqualTo("1 replaced, 3 replaced, 4 replaced");
        assertThat(result.at("/totals/A").stringValue()).isEqualTo("100/1");
    }

    /** What does not count replaces nothing: the later one is late. */
    @Test
    void letsOnlyBallotsInOrderReplaceOthers() {
        var result = yesNo().ballot("p1", "'say': 'yes'")
                .ballot("p1", "2026-10-01T12:00:00Z", "online", "'say': 'no'")
                .ballot("s1", "'say': 'yes'")
                .result();
        assertThat(refused(result)).isEqualTo("1 late");
        assertThat(outcome(result)).isEqualTo("passed A");
    }

    /** Each ballot has the first reason: a stranger's late one is a stranger's, a late one in conflict is late. */
    @Test
    void saysTheFirstReasonThatApplies() {
        var result = Decided.by("score")
                .with("'most': '5'")
                .lapsing()
                .conflict("p1", null)
                .ballot("x1", "2026-10-01T12:00:00Z", "online", "'scores': {'A': '9'}")
                .ballot("p1", "2026-10-01T12:00:00Z", "online", "'scores': {'A': '9'}")
                .ballot("p1", "'scores': {'A': '9'}")
                .ballot("p2", "'scores': {'A': '9'}")
                .ballot("p2", "'scores': {'A': '5', 'B': '0'}")
                .result();
        assertThat(refused(result)).isEqualTo("0 not a member, 1 late, 2 conflict, 3 out of range");
    }

    /** With yes or no, a conflict over the one option is one over the whole. */
    @Test
    void leavesOutWhoHasAConflict() {
        var result = yesNo().conflict("p1", "A")
                .conflict("s2", null)
                .ballot("p1", "'say': 'no'")
                .ballot("p2", "'say': 'yes'")
                .ballot("s1", "'say': 'yes'")
                .ballot("s2", "'say': 'no'")
                .result();
        assertThat(refused(result)).isEqualTo("0 conflict, 3 conflict");
        assertThat(outcome(result)).isEqualTo("passed A");
    }

    /** p1 abstains and is there, so two patients are; of those who said something one of one said yes. */
    @Test
    void countsWhoAbstainsForTheQuorumAlone() {
        var two = yesNo().quorum("patients", 2).ballot("p1", "'say': 'abstain'");
        assertThat(outcome(two.result())).isEqualTo("no quorum");
        two.ballot("p2", "'say': 'yes'").ballot("s1", "'say': 'yes'");
        assertThat(outcome(two.result())).isEqualTo("passed A");
        assertThat(two.result().at("/totals/A").stringValue()).isEqualTo("100/1");
    }

    /** One patient is asked for and none came. Nothing else is told, and no total. */
    @Test
    void asksForTheQuorumFirst() {
        var result = yesNo().quorum("patients", 1).ballot("s1", "'say': 'yes'").result();
        assertThat(outcome(result)).isEqualTo("no quorum");
        assertThat(result.get("totals").isEmpty() && result.get("without").isEmpty())
                .isTrue();
    }

    /** p1's two marks are two ballots and one voter: two patients there are not. */
    @Test
    void countsVotersForTheQuorumAndNotBallots() {
        var result = MarksCases.oneCriterion()
                .quorum("patients", 2)
                .mark("p1", "A", "x", "1")
                .mark("p1", "B", "x", "2")
                .result();
        assertThat(outcome(result)).isEqualTo("no quorum");
    }

    /** No patient says anything: without their 20 nothing is decided; where shares lapse, staff's 80 of 80 are all. */
    @Test
    void knowsWhatBecomesOfAnAbsentGroupsShare() {
        var staffAlone =
                yesNo().ballot("s1", "'say': 'yes'").ballot("s2", "'say': 'no'").ballot("p1", "'say': 'abstain'");
        assertThat(outcome(staffAlone.result())).isEqualTo("not decided");
        assertThat(staffAlone.result().get("totals").isEmpty()).isTrue();
        assertThat(staffAlone.lapsing().result().at("/totals/A").stringValue()).isEqualTo("50/1");
    }

    @Test
    void decidesNothingWhereAllAreAbsent() {
        assertThat(outcome(yesNo().lapsing().result())).isEqualTo("not decided");
    }

    /** Without patients: staff alone. Without staff: nobody of the patients said anything. */
    @Test
    void tellsHowItHadEndedWithoutEachGroup() {
        var result = yesNo().ballot("s1", "'say': 'yes'").result();
        assertThat(outcome(result)).isEqualTo("not decided");
        assertThat(outcome(result.at("/without/patients"))).isEqualTo("passed A");
        assertThat(outcome(result.at("/without/staff"))).isEqualTo("not decided");
    }

    /** A group that holds all, or nothing, has no "without". */
    @Test
    void tellsItOnlyOfGroupsThatHoldAPart() {
        var result = yesNo().shares("100 0").ballot("p1", "'say': 'yes'").result();
        assertThat(result.get("without").isEmpty()).isTrue();
    }

    private static Decided yesNo() {
        return Decided.by("yesno").options("A").with("'majority': '50'");
    }

    static String outcome(JsonNode result) {
        var said = new StringBuilder(result.get("outcome").stringValue());
        result.get("winners").forEach(winner -> said.append(' ').append(winner.stringValue()));
        return said.toString();
    }

    static String refused(JsonNode result) {
        var said = new StringJoiner(", ");
        result.at("/ballots/refused")
                .forEach(refused -> said.add(refused.get("index").intValue() + " "
                        + refused.get("why").stringValue()));
        return said.toString();
    }
}
