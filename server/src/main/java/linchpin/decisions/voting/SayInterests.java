package linchpin.decisions.voting;

import java.util.Collections;
import java.util.List;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Interests;
import linchpin.history.History;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says which interests they have, before the papers open. Later they can add one, and unsay none. */
@Component
public class SayInterests {

    private final HowIStand standing;
    private final Electorate electorate;
    private final Interests interests;
    private final History history;

    SayInterests(HowIStand standing, Electorate electorate, Interests interests, History history) {
        this.standing = standing;
        this.electorate = electorate;
        this.interests = interests;
        this.history = history;
    }

    /**
     * @param whole whether in all of it
     * @param options in which, from 1; empty for none
     * @param what they are, in their words; empty for none
     * @throws NotTaken when it has ended; and where a secret vote was cast, from which nothing can be taken any more
     */
    @Transactional
    public void say(Viewer viewer, DecisionId id, boolean whole, List<Integer> options, String what) {
        var mine = standing.held(id, viewer);
        if (mine.decision().ended()) {
            throw NotTaken.closed();
        }
        var any = whole || !options.isEmpty();
        if (any && mine.decision().secret() && mine.voter().voted()) {
            throw NotTaken.voted();
        }
        electorate.ready(id, mine.voter());
        var in = whole ? Collections.<@Nullable Integer>singletonList(null) : options;
        for (var option : in) {
            if (!interests.keep(id, mine.voter(), option, what)) {
                throw NotTaken.said();
            }
        }
        if (any || !mine.ready()) {
            history.did(DecisionDeed.of(DecisionAct.DECLARED, mine.decision()), null);
        }
    }
}
