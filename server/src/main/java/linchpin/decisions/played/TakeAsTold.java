package linchpin.decisions.played;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.decisions.DecisionId;
import linchpin.decisions.acting.TakeDecisions;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.closing.CloseDecision;
import linchpin.decisions.follow.SayAfter;
import linchpin.decisions.voting.CastVote;
import linchpin.decisions.voting.SayInterests;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes decisions as somebody tells of them. */
@Component
class TakeAsTold implements TakeDecisions {

    private final SayInterests interests;
    private final CastVote casting;
    private final CloseDecision closing;
    private final SayAfter after;

    TakeAsTold(SayInterests interests, CastVote casting, CloseDecision closing, SayAfter after) {
        this.interests = interests;
        this.casting = casting;
        this.closing = closing;
        this.after = after;
    }

    @Override
    public void answers(Viewer viewer, DecisionId id, String say, @Nullable String why) {
        interests.say(viewer, id, false, List.of(), "");
        casting.cast(viewer, id, new Says.Answer(say), why);
    }

    @Override
    public void dots(Viewer viewer, DecisionId id, Map<Integer, Integer> dots) {
        interests.say(viewer, id, false, List.of(), "");
        casting.cast(viewer, id, new Says.Dots(dots), null);
    }

    @Override
    public void closes(DecisionId id) {
        closing.close(id);
    }

    @Override
    public void follows(Viewer viewer, DecisionId id, String what, AccountId answers, LocalDate on) {
        after.follows(viewer, id, what, answers, on);
    }

    @Override
    public void kept(Viewer viewer, DecisionId id, String words) {
        after.kept(viewer, id, words);
    }
}
