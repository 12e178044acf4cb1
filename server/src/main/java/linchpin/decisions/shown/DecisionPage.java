package linchpin.decisions.shown;

import java.util.List;
import linchpin.decisions.Decision;
import linchpin.decisions.Rules;
import linchpin.history.ActLine;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a decision prints.
 *
 * @param standing where it is, in a few words
 * @param place where it is decided, in words
 * @param proposal that it is about; null for none that this viewer may read
 * @param mine how whoever looks stands to it
 * @param words what the rules mean
 * @param parties who has a vote
 * @param roll where all of them stand by name, where they are too many for this page; else empty
 * @param interests that were said, in words
 * @param outcome null until it has closed
 * @param panel of marks: what comes beside the outcome; null elsewhere
 * @param mayEnd whether whoever looks may call it off
 */
record DecisionPage(
        Decision decision,
        Rules rules,
        Standing standing,
        String place,
        @Nullable Link proposal,
        Mine mine,
        List<String> words,
        List<PartyVoters> parties,
        String roll,
        List<String> interests,
        @Nullable Outcome outcome,
        @Nullable PanelPart panel,
        boolean mayEnd,
        List<ActLine> history) {

    /** @param colour of its tag */
    record Standing(String label, String colour, String when) {}

    record Link(String label, String path) {}

    /**
     * What waits for whoever looks.
     *
     * @param says a sentence; empty for nothing
     * @param step what they can do, and where; null for nothing
     * @param urgent whether it waits for them
     */
    record Mine(String says, @Nullable Link step, boolean urgent) {

        static final Mine NOTHING = new Mine("", null, false);
    }

    /**
     * Those who vote together.
     *
     * @param turnout as in "2 of 3 have voted"
     * @param voters by name, each with whether they have voted; empty where they are too many
     */
    record PartyVoters(String label, String turnout, List<String> voters) {}

    /**
     * What it came to.
     *
     * @param says in a sentence or two
     * @param lines one of each option; empty where there is nothing to choose from
     * @param heads of the columns with how each party voted by itself
     * @param without what had come of it without one party's part, in a sentence each
     * @param ballots who voted what; empty where that is secret
     * @param reasons given with secret votes, in the order of their words
     */
    record Outcome(
            String says,
            List<Line> lines,
            List<String> heads,
            List<String> without,
            List<BallotLine> ballots,
            List<String> reasons) {}

    /**
     * An option and what it came to.
     *
     * @param total of 100, rounded for showing
     * @param parties the same for each party by itself; a dash where it said nothing
     * @param tag chosen, tied or nothing
     */
    record Line(String option, String total, List<String> parties, String tag) {}

    record BallotLine(String voter, String said, String reason) {}
}
