package linchpin.decisions.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.tally.Result;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.SaidInShort;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.closing.CameTo;
import linchpin.decisions.shown.DecisionPage.BallotLine;
import linchpin.decisions.shown.DecisionPage.Line;
import linchpin.decisions.shown.DecisionPage.Outcome;
import linchpin.decisions.voters.Voter;
import linchpin.ui.LocalName;

/**
 * What a decision came to, in words.
 *
 * @param leader what the organisation calls its patient leaders
 */
record Told(Rules rules, CameTo cameTo, LocalName leader) {

    private static final String DASH = "–";

    Outcome outcome(List<Voter> voters, List<Ballot> ballots) {
        var secret = rules.secret();
        return new Outcome(
                says() + silences(voters, ballots),
                lines(),
                heads(),
                without(),
                secret || rules.how() == How.MARKS || ReadElectorate.many(voters)
                        ? List.of()
                        : ballotLines(voters, ballots),
                secret ? reasons(ballots) : List.of());
    }

    /**
     * The same for everybody: who voted what is in it by no name.
     *
     * @param numbers whether it shows any, and not only what was chosen
     */
    Outcome inPublic(boolean numbers) {
        return numbers
                ? new Outcome(says(), lines(), heads(), without(), List.of(), List.of())
                : new Outcome(plain(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** What came out, without a number. */
    private String plain() {
        return switch (cameTo.result().outcome()) {
            case PASSED -> "It passed.";
            case NOT_PASSED -> "It did not pass.";
            case DECIDED, TIED -> plainlyChosen();
            case OBJECTION_STANDS, NO_QUORUM, NOT_DECIDED -> says();
        };
    }

    private String plainlyChosen() {
        var says = new ArrayList<>(choices());
        if (cameTo.close()) {
            says.add("By the rules, people talk and vote again.");
        }
        return String.join(" ", says);
    }

    private List<String> choices() {
        var says = new ArrayList<String>();
        if (!cameTo.chosen().isEmpty()) {
            says.add("Chosen: " + String.join("; ", cameTo.chosen()) + ".");
        }
        if (!cameTo.tied().isEmpty()) {
            says.add("Equal, so that none of them is chosen: " + String.join("; ", tiedInOrder()) + ".");
        }
        return says;
    }

    private List<String> heads() {
        return cameTo.alone().keySet().stream()
                .map(party -> party.label(leader) + " by themselves")
                .toList();
    }

    String says() {
        return switch (cameTo.result().outcome()) {
            case PASSED -> "It passed" + yes() + ".";
            case NOT_PASSED -> "It did not pass" + yes() + ".";
            case OBJECTION_STANDS -> "It does not go ahead: an objection stands.";
            case NO_QUORUM -> "Nothing is decided: too few voted, by the rules that were published before.";
            case NOT_DECIDED ->
                "Nothing is decided: one side said nothing, or not enough was said to work anything out.";
            case DECIDED, TIED -> chosen();
        };
    }

    /** Where scores are missing, which: nobody could guess why nothing is decided although all voted. */
    private String silences(List<Voter> voters, List<Ballot> ballots) {
        if (cameTo.result().outcome() != linchpin.analysis.tally.Outcome.NOT_DECIDED || rules.how() != How.SCORE) {
            return "";
        }
        var says = new StringBuilder();
        for (var party : rules.parties()) {
            var theirs = voters.stream()
                    .filter(voter -> voter.party() == party.code())
                    .map(Voter::code)
                    .collect(Collectors.toSet());
            var scored = ballots.stream()
                    .filter(ballot -> theirs.contains(ballot.code()))
                    .flatMap(ballot -> ballot.says() instanceof Says.Scores(var scores)
                            ? scores.keySet().stream()
                            : Stream.empty())
                    .collect(Collectors.toSet());
            for (int option = 1; option <= rules.options().size(); option++) {
                if (!scored.contains(option)) {
                    var who = party.code() == PartyCode.PATIENTS ? leader.one() : "member of staff";
                    says.append(" No ")
                            .append(who)
                            .append(" gave “")
                            .append(option(option))
                            .append("” a score.");
                }
            }
        }
        return says.toString();
    }

    private String yes() {
        var shown = cameTo.result().totals().values().stream().findFirst();
        return shown.map(total -> ", with " + total.shown() + " of 100 for yes").orElse("");
    }

    private String chosen() {
        var says = new ArrayList<>(choices());
        var apart = cameTo.apart();
        if (cameTo.close()) {
            says.add(
                    apart == null || !cameTo.tied().isEmpty()
                            ? "By the rules, people talk and vote again."
                            : "Only " + apart.shown()
                                    + " points lie between what is chosen and what is not. That is close: by the rules, people talk and vote again.");
        }
        return String.join(" ", says);
    }

    private List<String> tiedInOrder() {
        return rules.options().stream().filter(cameTo.tied()::contains).toList();
    }

    private List<Line> lines() {
        if (rules.how().single()) {
            return List.of();
        }
        return rules.options().stream()
                .map(option -> new Line(
                        option,
                        shown(cameTo.result(), option),
                        cameTo.alone().values().stream()
                                .map(alone -> shown(alone, option))
                                .toList(),
                        cameTo.chosen().contains(option)
                                ? "Chosen"
                                : cameTo.tied().contains(option) ? "Equal" : ""))
                .toList();
    }

    private static String shown(Result result, String option) {
        var total = result.totals().get(option);
        return total == null ? DASH : total.shown();
    }

    /** What each side's part changed; for one thing also how each voted by itself, as there are no lines for it. */
    private List<String> without() {
        var sentences = new ArrayList<String>();
        if (rules.how() == How.YESNO) {
            cameTo.alone()
                    .forEach((party, alone) -> alone.totals().values().stream()
                            .findFirst()
                            .ifPresent(total -> sentences.add(
                                    party.label(leader) + " by themselves: " + total.shown() + " of 100 for yes.")));
        }
        for (var code : PartyCode.values()) {
            var ending = cameTo.result().without().get(code.stored());
            if (ending != null) {
                var who = code == PartyCode.PATIENTS ? leader.many() : "staff";
                sentences.add("Without the part of " + who + ": " + ending(ending) + ".");
            }
        }
        return sentences;
    }

    private String ending(Result.Ending ending) {
        var same = ending.outcome() == cameTo.result().outcome()
                && ending.winners().equals(cameTo.result().winners());
        var level = ending.level();
        if (level != null) {
            return same ? "the same are chosen" : several(ending.winners(), level);
        }
        if (same) {
            return rules.seats() > 1 ? "the same option comes first" : "the same";
        }
        return switch (ending.outcome()) {
            case DECIDED ->
                (rules.seats() > 1 ? "first comes " : "") + "“"
                        + ending.winners().getFirst() + "”";
            case TIED ->
                "a tie of " + ending.winners().stream().map("“%s”"::formatted).collect(Collectors.joining(" and "));
            case PASSED, NOT_PASSED, NOT_DECIDED, NO_QUORUM, OBJECTION_STANDS ->
                ending.outcome().words();
        };
    }

    private static String several(List<String> winners, List<String> level) {
        var equal = level.isEmpty() ? "" : "equal " + quoted(level);
        return winners.isEmpty()
                ? equal.isEmpty() ? "nothing is decided" : equal
                : quoted(winners) + (equal.isEmpty() ? "" : ", and " + equal);
    }

    private static String quoted(List<String> options) {
        return options.stream().map("“%s”"::formatted).collect(Collectors.joining(", "));
    }

    /** Of each voter the ballot that counts, by the names that were published. */
    private List<BallotLine> ballotLines(List<Voter> voters, List<Ballot> ballots) {
        Map<String, Ballot> last =
                ballots.stream().collect(Collectors.toMap(Ballot::code, ballot -> ballot, (_, later) -> later));
        return voters.stream()
                .flatMap(voter -> Stream.ofNullable(last.get(voter.code()))
                        .map(ballot -> new BallotLine(
                                voter.name(),
                                SaidInShort.of(ballot.says(), rules),
                                ballot.reason() == null ? "" : ballot.reason())))
                .toList();
    }

    private String option(int n) {
        return rules.options().get(n - 1);
    }

    /** In an order that tells nothing of who wrote them. */
    private static List<String> reasons(List<Ballot> ballots) {
        return ballots.stream()
                .flatMap(ballot -> Stream.ofNullable(ballot.reason()))
                .sorted()
                .toList();
    }
}
