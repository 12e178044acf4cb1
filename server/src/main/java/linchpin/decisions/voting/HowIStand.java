package linchpin.decisions.voting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Interests;
import linchpin.decisions.voters.Voter;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How somebody stands to a decision in which they have a vote. */
@Component
public class HowIStand {

    private final Decisions decisions;
    private final Electorate electorate;
    private final Interests interests;
    private final Clock clock;

    HowIStand(Decisions decisions, Electorate electorate, Interests interests, Clock clock) {
        this.decisions = decisions;
        this.electorate = electorate;
        this.interests = interests;
        this.clock = clock;
    }

    /**
     * @param open whether votes are taken now
     * @param interests that they said
     */
    public record Mine(Decision decision, Voter voter, boolean open, List<Interest> interests) {

        /** @return whether they stay out of all of it */
        public boolean apart() {
            return interests.stream().anyMatch(Interest::whole);
        }

        /** @return the options that they have an interest in */
        public Set<Integer> barred() {
            return interests.stream()
                    .filter(interest -> !interest.whole())
                    .map(Interest::option)
                    .collect(Collectors.toSet());
        }

        /** @return whether they read what voting means, and said what interests they have */
        public boolean ready() {
            return voter.readyAt() != null;
        }
    }

    /** @throws NotFound where this person has no vote in it */
    @Transactional(readOnly = true)
    public Mine of(DecisionId id, Viewer viewer) {
        var decision = decisions.readable(id, viewer);
        return mine(decision, electorate.as(viewer.account(), id).orElseThrow(NotFound::new));
    }

    /** The same for voting: it stays as it is until the transaction ends. */
    @Transactional
    public Mine held(DecisionId id, Viewer viewer) {
        var decision = decisions.running(id, viewer);
        var known = electorate.as(viewer.account(), id).orElseThrow(NotFound::new);
        return mine(decision, electorate.held(id, known.n()).orElseThrow(NotFound::new));
    }

    private Mine mine(Decision decision, Voter voter) {
        var taken = decision.state() == Decision.State.PUBLISHED && decision.open(OffsetDateTime.now(clock));
        return new Mine(decision, voter, taken, interests.of(decision.id(), voter));
    }
}
