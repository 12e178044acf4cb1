package linchpin.decisions.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.Result.Ending;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.closing.CameTo;
import linchpin.decisions.shown.DecisionPage.BallotLine;
import linchpin.decisions.voters.Voter;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToldTests {

    private static final LocalName LEADER = new LocalName("patient leader", "patient leaders");
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-05-02T10:00:00Z");
    private static final List<Voter> VOTERS = List.of(
            new Voter(1, PartyCode.PATIENTS, "patients-01", "Ann", null, null, 1, null),
            new Voter(2, PartyCode.STAFF, "staff-01", "Bob", null, null, 1, null));

    private static Rules rules(How how, int seats, boolean secret) {
        return new Rules(
                how,
                secret,
                false,
                false,
                true,
                "50",
                "5",
                "3",
                seats,
                "3",
                List.of(),
                how.single() ? List.of("Taps") : List.of("Taps", "Toast", "Television"),
                List.of(),
                List.of());
    }

    private static Result result(Outcome outcome, List<String> winners, int... totals) {
        Map<String, Fraction> byOption = new LinkedHashMap<>();
        for (int i = 0; i < totals.length; i++) {
            byOption.put(List.of("Taps", "Toast", "Television").get(i), Fraction.of(totals[i]));
        }
        return new Result(outcome, winners, byOption, List.of(), Map.of(), 2, List.of());
    }

    private static CameTo cameTo(
            Result result, List<String> chosen, Set<String> tied, @Nullable Fraction apart, boolean close) {
        return new CameTo(result, chosen, tied, apart, close, Map.of(), List.of(), 0);
    }

    private static String single(How how, Result result) {
        return new Told(rules(how, 1, false), cameTo(result, result.winners(), Set.of(), null, false), LEADER).says();
    }

    @Test
    void saysWhetherItPassedAndWithHowMuch() {
        assertThat(single(How.YESNO, result(Outcome.PASSED, List.of("Taps"), 80)))
                .isEqualTo("It passed, with 80.00 of 100 for yes.");
        assertThat(single(How.YESNO, result(Outcome.NOT_PASSED, List.of(), 50)))
                .isEqualTo("It did not pass, with 50.00 of 100 for yes.");
        assertThat(single(How.CONSENT, result(Outcome.PASSED, List.of("Taps")))).isEqualTo("It passed.");
    }

    @Test
    void saysThatAnObjectionStands() {
        assertThat(single(How.CONSENT, result(Outcome.OBJECTION_STANDS, List.of())))
                .isEqualTo("It does not go ahead: an objection stands.");
    }

    @Test
    void saysWhyNothingIsDecided() {
        assertThat(single(How.YESNO, result(Outcome.NO_QUORUM, List.of()))).contains("too few voted");
        assertThat(single(How.YESNO, result(Outcome.NOT_DECIDED, List.of()))).contains("one side said nothing");
    }

    @Test
    void saysWhatIsChosen() {
        var result = result(Outcome.DECIDED, List.of("Toast"), 10, 60, 30);
        assertThat(new Told(
                                rules(How.SCORE, 1, false),
                                cameTo(result, List.of("Toast"), Set.of(), Fraction.of(30), false),
                                LEADER)
                        .says())
                .startsWith("Chosen: Toast.")
                .doesNotContain("vote again");
    }

    @Test
    void saysThatItIsClose() {
        var result = result(Outcome.DECIDED, List.of("Toast"), 30, 32, 30);
        assertThat(new Told(
                                rules(How.SCORE, 1, false),
                                cameTo(result, List.of("Toast"), Set.of(), Fraction.of(2), true),
                                LEADER)
                        .says())
                .contains("Chosen: Toast.", "Only 2.00 points lie between", "people talk and vote again");
    }

    @Test
    void saysWhatIsEqualInTheOrderInWhichItWasPublished() {
        var result = result(Outcome.TIED, List.of("Taps", "Television"), 40, 20, 40);
        var told = new Told(
                rules(How.DOTS, 1, false),
                cameTo(result, List.of(), Set.of("Television", "Taps"), Fraction.ZERO, true),
                LEADER);
        assertThat(told.says())
                .contains("Equal, so that none of them is chosen: Taps; Television.", "people talk and vote again")
                .doesNotContain("Chosen:", "Only");
        assertThat(told.outcome(VOTERS, List.of()).lines())
                .extracting(DecisionPage.Line::tag)
                .containsExactly("Equal", "", "Equal");
    }

    @ParameterizedTest
    @EnumSource
    void endsEveryOutcomeWithASentence(Outcome outcome) {
        assertThat(single(How.YESNO, result(outcome, List.of(), 10))).matches("(?s).*\\.|");
    }

    @Test
    void putsHowEachPartyVotedBesideTheTotal() {
        var result = result(Outcome.DECIDED, List.of("Taps"), 50, 30, 20);
        var alone = new java.util.EnumMap<PartyCode, Result>(PartyCode.class);
        alone.put(PartyCode.PATIENTS, result(Outcome.DECIDED, List.of("Toast"), 20, 80, 0));
        alone.put(PartyCode.STAFF, result(Outcome.NOT_DECIDED, List.of()));
        var came = new CameTo(result, List.of("Taps"), Set.of(), Fraction.of(20), false, alone, List.of(), 0);
        var outcome = new Told(rules(How.DOTS, 1, false), came, LEADER).outcome(VOTERS, List.of());
        assertThat(outcome.heads()).containsExactly("Patient leaders by themselves", "Staff by themselves");
        assertThat(outcome.lines().getFirst().total()).isEqualTo("50.00");
        assertThat(outcome.lines().getFirst().parties()).containsExactly("20.00", "–");
        assertThat(outcome.lines().getFirst().tag()).isEqualTo("Chosen");
    }

    private static List<String> without(How how, int seats, Result result, Map<String, Ending> endings) {
        var whole = new Result(result.outcome(), result.winners(), result.totals(), List.of(), endings, 2, List.of());
        return new Told(rules(how, seats, false), cameTo(whole, whole.winners(), Set.of(), null, false), LEADER)
                .outcome(VOTERS, List.of())
                .without();
    }

    @Test
    void saysWhatHadComeOfItWithoutEachPart() {
        var result = result(Outcome.DECIDED, List.of("Taps"), 50, 30, 20);
        assertThat(without(
                        How.SCORE,
                        1,
                        result,
                        Map.of(
                                "patients",
                                new Ending(Outcome.DECIDED, List.of("Toast")),
                                "staff",
                                new Ending(Outcome.DECIDED, List.of("Taps")))))
                .containsExactly(
                        "Without the part of patient leaders: “Toast”.", "Without the part of staff: the same.");
        assertThat(without(
                        How.SCORE,
                        2,
                        result,
                        Map.of(
                                "patients",
                                new Ending(Outcome.TIED, List.of("Taps", "Toast")),
                                "staff",
                                new Ending(Outcome.DECIDED, List.of("Taps")))))
                .containsExactly(
                        "Without the part of patient leaders: a tie of “Taps” and “Toast”.",
                        "Without the part of staff: the same option comes first.");
        assertThat(without(
                        How.YESNO,
                        1,
                        result(Outcome.PASSED, List.of("Taps"), 60),
                        Map.of("patients", new Ending(Outcome.NOT_PASSED, List.of()))))
                .containsExactly("Without the part of patient leaders: not passed.");
    }

    private static String said(How how, Says says) {
        var result = result(Outcome.NOT_DECIDED, List.of());
        var lines = new Told(rules(how, 1, false), cameTo(result, List.of(), Set.of(), null, false), LEADER)
                .outcome(VOTERS, List.of(new Ballot("patients-01", 1, AT, "online", says, null)))
                .ballots();
        assertThat(lines).extracting(BallotLine::voter).containsExactly("Ann");
        return lines.getFirst().said();
    }

    @Test
    void saysWhoVotedWhatInEveryWayOfDeciding() {
        assertThat(said(How.SCORE, new Says.Scores(Map.of(3, "0", 1, "4.5")))).isEqualTo("Taps: 4.5; Television: 0");
        assertThat(said(How.DOTS, new Says.Dots(Map.of(2, 3)))).isEqualTo("Toast: 3");
        assertThat(said(How.RANK, new Says.Ranking(List.of(List.of(2), List.of(1, 3)))))
                .isEqualTo("Toast, then Taps = Television");
        assertThat(said(How.YESNO, new Says.Answer("yes"))).isEqualTo("Yes");
        assertThat(said(How.YESNO, new Says.Answer("no"))).isEqualTo("No");
        assertThat(said(How.YESNO, new Says.Answer("abstain"))).isEqualTo("Abstained");
        assertThat(said(How.CONSENT, new Says.Stance("consent"))).isEqualTo("Consented");
        assertThat(said(How.CONSENT, new Says.Stance("aside"))).isEqualTo("Stood aside");
        assertThat(said(How.CONSENT, new Says.Stance("object"))).isEqualTo("Objected");
        assertThat(said(How.CONSENT, new Says.Stance("abstain"))).isEqualTo("Abstained");
    }

    @Test
    void showsOfWhoChangedTheirVoteTheLast() {
        var result = result(Outcome.PASSED, List.of("Taps"), 60);
        var told = new Told(rules(How.YESNO, 1, false), cameTo(result, List.of("Taps"), Set.of(), null, false), LEADER);
        var outcome = told.outcome(
                VOTERS,
                List.of(
                        new Ballot("patients-01", 1, AT, "online", new Says.Answer("no"), "Too dear"),
                        new Ballot(
                                "patients-01", 2, AT.plusHours(1), "online", new Says.Answer("yes"), "Cheaper now")));
        assertThat(outcome.ballots()).containsExactly(new BallotLine("Ann", "Yes", "Cheaper now"));
        assertThat(outcome.reasons()).isEmpty();
    }

    @Test
    void showsOfSecretVotesTheReasonsAloneInTheOrderOfTheirWords() {
        var result = result(Outcome.PASSED, List.of("Taps"), 60);
        var told = new Told(rules(How.YESNO, 1, true), cameTo(result, List.of("Taps"), Set.of(), null, false), LEADER);
        var outcome = told.outcome(
                VOTERS,
                List.of(
                        new Ballot("patients-01", 1, AT, "online", new Says.Answer("no"), "Too dear"),
                        new Ballot("staff-01", 1, AT, "online", new Says.Answer("yes"), "Cold water")));
        assertThat(outcome.ballots()).isEmpty();
        assertThat(outcome.reasons()).containsExactly("Cold water", "Too dear");
    }
}
