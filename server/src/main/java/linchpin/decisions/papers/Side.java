package linchpin.decisions.papers;

import java.util.List;
import linchpin.decisions.PartyCode;
import linchpin.decisions.papers.Paper.Kind;
import linchpin.decisions.voters.Voter;

/**
 * How far the count of one side is.
 *
 * @param envelopes how many were handed in
 * @param votes how many papers are votes, and were found right
 * @param blank how many are blank
 * @param spoilt how many are spoilt
 * @param waiting how many were read in, and somebody else has still to look at
 * @param panel whether they have marks on them, and no votes
 */
record Side(PartyCode party, int envelopes, int votes, int blank, int spoilt, int waiting, boolean panel) {

    private static final int FEW = 3;

    static Side of(PartyCode party, List<Voter> voters, List<Envelope> envelopes, List<Paper> papers, boolean panel) {
        var here = papers.stream()
                .filter(paper -> paper.party() == party && paper.stands())
                .toList();
        return new Side(
                party,
                Math.toIntExact(envelopes.stream()
                        .filter(one -> voters.get(one.voter() - 1).party() == party)
                        .count()),
                many(here, Kind.VALID),
                many(here, Kind.BLANK),
                many(here, Kind.SPOILT),
                here.stream().filter(Paper::waits).mapToInt(Paper::copies).sum(),
                panel);
    }

    private static int many(List<Paper> papers, Kind kind) {
        return papers.stream()
                .filter(paper -> !paper.waits() && paper.is() == kind)
                .mapToInt(Paper::copies)
                .sum();
    }

    /** @return how many are accounted for */
    int done() {
        return votes + blank + spoilt;
    }

    /** @return how many nobody has read in */
    int left() {
        return envelopes - done() - waiting;
    }

    /** @return whether so few were handed in that whoever reads them may know whose they are */
    boolean few() {
        return envelopes > 0 && envelopes < FEW;
    }

    /** @return how many, and not what they are: whose a blank one is would be known of few */
    String saysHowMany() {
        return envelopes + " handed in" + (done() == envelopes ? "." : ", not all counted yet.");
    }

    /** @return in a sentence */
    String says() {
        return envelopes + " handed in: " + votes + (panel ? " with marks, " : votes == 1 ? " vote, " : " votes, ")
                + blank + " blank, " + spoilt
                + " spoilt" + (waiting > 0 ? ", " + waiting + " to be looked at by somebody else" : "")
                + (left() > 0 ? ", " + left() + " not read in yet" : "") + ".";
    }
}
