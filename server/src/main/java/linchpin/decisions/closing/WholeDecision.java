package linchpin.decisions.closing;

import java.util.List;
import linchpin.decisions.Decision;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.panels.Agreed;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Voter;

/** All that a decision comes to is worked out from. */
record WholeDecision(
        Decision decision,
        Rules rules,
        List<Voter> voters,
        List<Interest> interests,
        List<Ballot> ballots,
        List<Agreed> agreed) {}
