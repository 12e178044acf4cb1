package linchpin.decisions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.commands.tally.PublishedDecision;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Voter;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was voted, by three patients and two of staff, and what that comes to by hand. */
class PublishedFileTests {

    private static final OffsetDateTime OPENS = OffsetDateTime.parse("2026-05-01T09:00:00Z");
    private static final OffsetDateTime CLOSES = OffsetDateTime.parse("2026-05-15T17:00:00Z");

    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private boolean secret;
    private boolean abstaining = true;
    private int quorum;

    private PublishedFile file(How how, String patients, String staff) {
        var rules = new Rules(
                how,
                secret,
                false,
                false,
                abstaining,
                how == How.YESNO ? "50" : null,
                how == How.DOTS ? "4" : "5",
                "3",
                1,
                null,
                List.of(new Party(PartyCode.PATIENTS, patients, quorum), new Party(PartyCode.STAFF, staff, 0)),
                how.single() ? List.of("Taps") : List.of("Taps", "Toast", "Television"),
                List.of(),
                List.of());
        var voters = List.of(
                voter(1, PartyCode.PATIENTS, "patients-01"),
                voter(2, PartyCode.PATIENTS, "patients-02"),
                voter(3, PartyCode.PATIENTS, "patients-03"),
                voter(4, PartyCode.STAFF, "staff-01"),
                voter(5, PartyCode.STAFF, "staff-02"));
        return new PublishedFile(
                new WholeDecision(decision(how), rules, voters, interests, ballots, List.of()),
                JsonMapper.builder().build());
    }

    private Decision decision(How how) {
        return new Decision(
                new DecisionId(UUID.randomUUID()),
                7,
                null,
                null,
                null,
                "What first?",
                "What the ward mends first.",
                how,
                secret,
                true,
                OPENS,
                CLOSES,
                null,
                false,
                new AccountId(UUID.randomUUID()),
                Role.LINCHPIN,
                OPENS,
                Decision.State.PUBLISHED,
                null,
                null,
                null);
    }

    private static Voter voter(int n, PartyCode party, String code) {
        return new Voter(n, party, code, "Somebody " + n, null, null, 0, null);
    }

    private void votes(String code, Says says) {
        votes(code, 1, OPENS.plusDays(1), says, null);
    }

    private void votes(String code, int n, OffsetDateTime at, Says says, @Nullable String reason) {
        ballots.add(new Ballot(code, n, at, "online", says, reason));
    }

    private Result tally(How how, String patients, String staff) {
        return PublishedDecision.tally(file(how, patients, staff).text());
    }

    private static Says.Answer say(String say) {
        return new Says.Answer(say);
    }

    @Test
    void ofYesAndNoIsCountedByParts() {
        votes("patients-01", say("yes"));
        votes("patients-02", say("no"));
        votes("patients-03", say("abstain"));
        votes("staff-01", say("yes"));
        votes("staff-02", say("yes"));
        var result = tally(How.YESNO, "20", "80");
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.totals()).containsEntry("Taps", Fraction.of(90)); // 20 x 1/2 + 80
        assertThat(result.counted()).isEqualTo(5);
    }

    @Test
    void ofYesAndNoDoesNotPassAtTheMajorityItself() {
        votes("patients-01", say("yes"));
        votes("staff-01", say("no"));
        var result = tally(How.YESNO, "50", "50");
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_PASSED);
        assertThat(result.totals()).containsEntry("Taps", Fraction.of(50));
    }

    @Test
    void isWithoutWhoAbstainsWhereThatWasSaidBefore() {
        abstaining = false;
        quorum = 2;
        votes("patients-01", say("yes"));
        votes("patients-02", say("abstain"));
        votes("staff-01", say("yes"));
        assertThat(tally(How.YESNO, "20", "80").outcome()).isEqualTo(Outcome.NO_QUORUM);
        assertThat(file(How.YESNO, "20", "80").leftOut()).isEqualTo(1);
        abstaining = true;
        assertThat(tally(How.YESNO, "20", "80").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(file(How.YESNO, "20", "80").leftOut()).isZero();
    }

    /** The example of docs/tally.md, with a third option that nobody scores. */
    @Test
    void ofScoresKnowsNoOpinionFromNought() {
        votes("patients-01", new Says.Scores(Map.of(1, "4", 2, "2", 3, "0")));
        votes("patients-02", new Says.Scores(Map.of(1, "5")));
        votes("staff-01", new Says.Scores(Map.of(1, "2", 2, "4", 3, "0")));
        votes("staff-02", new Says.Scores(Map.of(1, "3", 2, "4")));
        var result = tally(How.SCORE, "30", "70");
        assertThat(result.totals())
                .containsEntry("Taps", Fraction.of(62))
                .containsEntry("Toast", Fraction.of(68))
                .containsEntry("Television", Fraction.ZERO);
        assertThat(result.winners()).containsExactly("Toast");
        assertThat(result.without().get("staff").winners()).containsExactly("Taps");
    }

    @Test
    void ofDotsCountsEachPartsDotsAmongThatPartsOwn() {
        votes("patients-01", new Says.Dots(Map.of(1, 3, 2, 1)));
        votes("patients-02", new Says.Dots(Map.of(2, 2)));
        votes("staff-01", new Says.Dots(Map.of(1, 1)));
        votes("staff-02", new Says.Dots(Map.of(3, 3)));
        var result = tally(How.DOTS, "50", "50");
        assertThat(result.totals())
                .containsEntry("Taps", Fraction.of(75, 2)) // 50 x 3/6 + 50 x 1/4
                .containsEntry("Toast", Fraction.of(25))
                .containsEntry("Television", Fraction.of(75, 2));
        assertThat(result.outcome()).isEqualTo(Outcome.TIED);
        assertThat(result.winners()).containsExactly("Taps", "Television");
    }

    @Test
    void ofRankingsSharesPlacesAmongEqualsAndWhatIsLeftOut() {
        votes("patients-01", new Says.Ranking(List.of(List.of(1), List.of(2), List.of(3))));
        votes("patients-02", new Says.Ranking(List.of(List.of(2), List.of(1, 3))));
        votes("staff-01", new Says.Ranking(List.of(List.of(3))));
        var result = tally(How.RANK, "60", "40");
        assertThat(result.totals())
                .containsEntry("Taps", Fraction.of(95, 2)) // 60 x 5/8 + 40 x 1/4
                .containsEntry("Toast", Fraction.of(55)) // 60 x 3/4 + 40 x 1/4
                .containsEntry("Television", Fraction.of(95, 2)); // 60 x 1/8 + 40
        assertThat(result.winners()).containsExactly("Toast");
    }

    @Test
    void ofConsentEndsWithOneObjection() {
        votes("patients-01", new Says.Stance("consent"));
        votes("staff-01", new Says.Stance("aside"));
        assertThat(tally(How.CONSENT, "50", "50").outcome()).isEqualTo(Outcome.PASSED);
        votes("staff-02", 1, OPENS, new Says.Stance("object"), "Nobody asked the night staff");
        assertThat(tally(How.CONSENT, "50", "50").outcome()).isEqualTo(Outcome.OBJECTION_STANDS);
        assertThat(file(How.CONSENT, "50", "50").text()).contains("Nobody asked the night staff");
    }

    @Test
    void ofConsentDecidesNothingWhereNobodyConsents() {
        votes("patients-01", new Says.Stance("aside"));
        assertThat(tally(How.CONSENT, "50", "50").outcome()).isEqualTo(Outcome.NOT_DECIDED);
    }

    @Test
    void takesOutWhatSomebodyWithAnInterestSaidOfTheOption() {
        interests.add(new Interest(1, 1, "I make taps", OPENS));
        votes("patients-01", new Says.Dots(Map.of(1, 3, 2, 1)));
        votes("staff-01", new Says.Dots(Map.of(2, 1)));
        var result = tally(How.DOTS, "50", "50");
        assertThat(result.totals()).containsEntry("Taps", Fraction.ZERO).containsEntry("Toast", Fraction.HUNDRED);
        assertThat(result.counted()).isEqualTo(2);
    }

    @Test
    void refusesTheBallotOfWhoStaysOutOfAllOfIt() {
        interests.add(new Interest(4, null, "It is my brother’s firm", OPENS));
        votes("patients-01", say("no"));
        votes("staff-01", say("yes"));
        votes("staff-02", say("no"));
        var result = tally(How.YESNO, "50", "50");
        assertThat(result.totals()).containsEntry("Taps", Fraction.ZERO);
        assertThat(result.refused()).containsExactly(new Result.Refused(1, Result.Why.CONFLICT));
    }

    /** A drawn code must not be laid beside an interest: it is another person's. */
    @Test
    void namesNobodysInterestWhereItIsSecret() {
        secret = true;
        interests.add(new Interest(1, 1, "I make taps", OPENS));
        votes("patients-02", 1, OPENS, new Says.Dots(Map.of(2, 1)), "Cold toast");
        votes("staff-01", 1, OPENS, new Says.Dots(Map.of(2, 1)), null);
        var text = file(How.DOTS, "50", "50").text();
        assertThat(text).contains("\"conflicts\" : [ ]").doesNotContain("I make taps", "Cold toast", "Somebody");
        assertThat(PublishedDecision.tally(text).winners()).containsExactly("Toast");
    }

    @Test
    void holdsEveryBallotOfWhoChangedTheirVoteAndTheLastCounts() {
        votes("patients-01", 1, OPENS.plusDays(1), say("yes"), null);
        votes("patients-01", 2, OPENS.plusDays(2), say("no"), null);
        votes("staff-01", say("no"));
        var result = tally(How.YESNO, "50", "50");
        assertThat(result.totals()).containsEntry("Taps", Fraction.ZERO);
        assertThat(result.refused()).containsExactly(new Result.Refused(0, Result.Why.REPLACED));
    }

    @Test
    void refusesWhatCameAtTheMomentOfClosing() {
        votes("patients-01", 1, CLOSES, say("yes"), null);
        votes("patients-02", say("no"));
        votes("staff-01", say("no"));
        assertThat(tally(How.YESNO, "50", "50").refused()).containsExactly(new Result.Refused(0, Result.Why.LATE));
    }

    @Test
    void asksForNoQuorumWhereOnePartyIsCountedByItself() {
        quorum = 3;
        votes("patients-01", say("no"));
        votes("staff-01", say("yes"));
        assertThat(tally(How.YESNO, "50", "50").outcome()).isEqualTo(Outcome.NO_QUORUM);
        var alone = file(How.YESNO, "50", "50");
        assertThat(PublishedDecision.tally(alone.text(PartyCode.PATIENTS)).outcome())
                .isEqualTo(Outcome.NOT_PASSED);
        assertThat(PublishedDecision.tally(alone.text(PartyCode.STAFF)).outcome())
                .isEqualTo(Outcome.PASSED);
    }
}
