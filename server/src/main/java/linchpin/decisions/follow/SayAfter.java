package linchpin.decisions.follow;

import java.time.LocalDate;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.history.History;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what came after a decision. Each thing is added to what was said before, and told on the pages of what led to the decision. */
@Component
public class SayAfter {

    private final MaySay may;
    private final AfterDecisions after;
    private final Decisions decisions;
    private final History history;

    SayAfter(MaySay may, AfterDecisions after, Decisions decisions, History history) {
        this.may = may;
        this.after = after;
        this.decisions = decisions;
        this.history = history;
    }

    /**
     * @param answers who answers for it
     * @param on when it is looked at again
     * @throws NotFound where it is not this person's to say
     */
    @Transactional
    public void follows(Viewer viewer, DecisionId id, String what, AccountId answers, LocalDate on) {
        follows(viewer, id, new FollowForm(what, answers.id().toString(), on.toString(), ""));
    }

    /** It was done, and stays as it is. */
    @Transactional
    public void kept(Viewer viewer, DecisionId id, String words) {
        looked(viewer, id, HowItWent.KEPT, words);
    }

    /** @throws NotFound where it is not this person's to say */
    @Transactional
    void follows(Viewer viewer, DecisionId id, FollowForm form) {
        var decision = may.closed(id, viewer);
        if (!may.follows(decision, viewer)) {
            throw new NotFound();
        }
        decisions.held(id); // two who say it at once come one after the other
        after.keep(id, form);
        history.did(DecisionDeed.of(DecisionAct.FOLLOWS, decision), form.what());
    }

    /** @throws NotFound where it is not this person's to say, or nothing is to be looked at */
    @Transactional
    void looked(Viewer viewer, DecisionId id, HowItWent how, String words) {
        var decision = may.closed(id, viewer);
        var said = after.of(id);
        if (!may.looks(decision, said, viewer)
                || !after.looked(id, said.getFirst().n(), how, words)) {
            throw new NotFound();
        }
        history.did(DecisionDeed.of(DecisionAct.LOOKED_AT, decision).with("how", how.label()), words);
    }

    /** @throws NotFound where it is not this person's to say, or was said before */
    @Transactional
    public void otherwise(Viewer viewer, DecisionId id, String instead, String why) {
        var decision = may.closed(id, viewer);
        if (!may.otherwise(decision, viewer) || !after.goes(id, instead, why)) {
            throw new NotFound();
        }
        history.did(DecisionDeed.of(DecisionAct.OTHERWISE, decision).with("instead", instead), why);
    }

    @Transactional
    public void read(Viewer viewer, DecisionId id) {
        var decision = may.closed(id, viewer);
        if (after.otherwise(decision.id()).isEmpty()) {
            throw new NotFound();
        }
        after.read(id);
    }
}
