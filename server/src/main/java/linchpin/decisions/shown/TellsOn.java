package linchpin.decisions.shown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.decisions.Rules;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.voters.Voter;

/**
 * Whether the numbers of a secret vote tell who said what: where fewer than three of one side voted, or all of a side said the same. Neither
 * how a side voted is shown to everybody then, nor a total, from which it can be worked out with the shares, nor the file.
 */
final class TellsOn {

    private static final int FEW = 3;

    private TellsOn() {}

    static boolean anybody(Rules rules, List<Voter> voters, List<Ballot> ballots) {
        return rules.secret()
                && rules.parties().stream()
                        .map(party -> said(party, voters, ballots))
                        .anyMatch(TellsOn::few);
    }

    private static List<Ballot> said(Party party, List<Voter> voters, List<Ballot> ballots) {
        Set<String> codes = voters.stream()
                .filter(voter -> voter.party() == party.code())
                .map(Voter::code)
                .collect(Collectors.toSet());
        return ballots.stream().filter(ballot -> codes.contains(ballot.code())).toList();
    }

    /** A side of which nobody voted tells nothing. */
    private static boolean few(List<Ballot> said) {
        var different = said.stream()
                .flatMap(ballot -> Stream.of(ballot.says()))
                .distinct()
                .count();
        return !said.isEmpty() && (said.size() < FEW || different == 1);
    }
}
