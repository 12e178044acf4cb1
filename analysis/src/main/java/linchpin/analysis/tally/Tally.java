package linchpin.analysis.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.tally.Result.Ending;
import linchpin.analysis.tally.decision.Ballot;
import linchpin.analysis.tally.decision.Decision;
import linchpin.analysis.tally.decision.Method.Consent;
import linchpin.analysis.tally.decision.Method.Dots;
import linchpin.analysis.tally.decision.Method.Marks;
import linchpin.analysis.tally.decision.Method.Rank;
import linchpin.analysis.tally.decision.Method.Score;
import linchpin.analysis.tally.decision.Method.YesNo;

/** Works out what a decision came to. */
public final class Tally {

    private final Decision decision;

    private Tally(Decision decision) {
        this.decision = decision;
    }

    /** @return what it came to: always the same for the same decision */
    public static Result of(Decision decision) {
        var tally = new Tally(decision);
        return switch (decision.method()) {
            case Marks marks -> tally.of(new Marking(decision.options(), marks), marks.ballots());
            case Score score -> tally.of(new Scoring(decision.options(), score.most()), score.ballots());
            case Dots dots -> tally.of(new Dotting(decision.options(), dots), dots.ballots());
            case Rank rank -> tally.of(new Ranking(decision.options()), rank.ballots());
            case YesNo yesNo -> tally.of(new Answering(decision.options()), yesNo.ballots());
            case Consent consent -> tally.of(consent);
        };
    }

    private <S> Result of(Reckoning<S> reckoning, List<Ballot<S>> ballots) {
        var count = Count.of(decision, ballots, reckoning);
        if (!count.reaches(decision.quorum())) {
            return ended(Outcome.NO_QUORUM, count);
        }
        var questions = Questions.of(decision);
        var settling = new Settling(
                decision, reckoning.figures(count.byGroup()), reckoning.choosing(decision.places(), count.byGroup()));
        var settled = settling.settled(questions);
        return new Result(
                settled.ending().outcome(),
                settled.ending().winners(),
                settled.ending().level(),
                settled.totals(),
                settled.below(),
                without(questions, settling),
                count.counted(),
                count.refused());
    }

    private Map<String, Ending> without(Questions questions, Settling settling) {
        var without = new LinkedHashMap<String, Ending>();
        for (var group : decision.groups()) {
            if (questions.holdsPart(group.id())) {
                var settled = settling.settled(questions.without(group.id()));
                without.put(group.id(), settled.ending());
            }
        }
        return without;
    }

    private Result of(Consent consent) {
        var count = Count.of(decision, consent.ballots(), new Consenting());
        return ended(count.reaches(decision.quorum()) ? Consenting.outcome(count.all()) : Outcome.NO_QUORUM, count);
    }

    private Result ended(Outcome outcome, Count<?> count) {
        var winners = outcome == Outcome.PASSED ? decision.options() : List.<String>of();
        var level = decision.places() == null ? null : List.<String>of();
        return new Result(outcome, winners, level, Map.of(), List.of(), Map.of(), count.counted(), count.refused());
    }
}
