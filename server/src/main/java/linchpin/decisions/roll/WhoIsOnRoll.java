package linchpin.decisions.roll;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.decisions.Decision;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Interests;
import linchpin.decisions.voters.Voter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who votes, who stays out, and what they said. */
@Component
class WhoIsOnRoll {

    private final Electorate electorate;
    private final Interests interests;
    private final Ballots ballots;

    WhoIsOnRoll(Electorate electorate, Interests interests, Ballots ballots) {
        this.electorate = electorate;
        this.interests = interests;
        this.ballots = ballots;
    }

    @Transactional(readOnly = true)
    List<Voter> voters(Decision decision) {
        return electorate.of(decision.id());
    }

    /** @return those who said that they have an interest in all of it */
    @Transactional(readOnly = true)
    Set<Integer> apart(Decision decision) {
        return interests.of(decision.id()).stream()
                .filter(Interest::whole)
                .map(Interest::voter)
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    List<Ballot> ballots(Decision decision) {
        return ballots.of(decision);
    }
}
