package linchpin.rounds.opening;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.Stage;
import linchpin.proposals.WayOut;
import linchpin.proposals.acting.ProposalStep;
import linchpin.rounds.AskedQuestions;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.Round;
import linchpin.rounds.Rounds;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the page of a proposal: whether people are asked what its question is, and which questions came of it. */
@Component
class RoundsOfProposal implements ProposalStep {

    private static final int ORDER = 40;

    private final Rounds rounds;
    private final AskedQuestions questions;
    private final WayOut way;
    private final Fragments fragments;

    RoundsOfProposal(Rounds rounds, AskedQuestions questions, WayOut way, Fragments fragments) {
        this.rounds = rounds;
        this.questions = questions;
        this.way = way;
        this.fragments = fragments;
    }

    record Line(Round round, Round.State state, String times, List<Asked> questions) {}

    /** @param open where one is opened; empty where this viewer may not, or it is too late */
    record RoundsPiece(List<Line> lines, String open) {}

    @Override
    public Content content(Proposal proposal, Viewer viewer, Frame frame) {
        var today = rounds.today();
        var lines = rounds.of(proposal.id()).stream()
                .map(round -> new Line(round, round.state(today), round.times(today), questions.of(round.id())))
                .toList();
        var may = !proposal.withdrawn()
                && proposal.stage().compareTo(Stage.QUESTION) <= 0
                && lines.stream().allMatch(line -> line.state() == Round.State.OVER)
                && way.mayMove(proposal, viewer);
        var piece = new RoundsPiece(
                lines, may ? "/rounds/new?proposal=" + proposal.id().id() : "");
        return fragments.of("rounds/opening/onProposal", Map.of("piece", piece));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
