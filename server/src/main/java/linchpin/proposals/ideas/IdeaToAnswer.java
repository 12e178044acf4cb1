package linchpin.proposals.ideas;

import java.util.List;
import java.util.Objects;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.ideas.IdeasOfSession.Said;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An idea before whoever may say what becomes of it. */
@Component
class IdeaToAnswer {

    private final HeldSession holding;
    private final WhoSits who;
    private final Ideas ideas;
    private final ReadIdeas reading;

    IdeaToAnswer(HeldSession holding, WhoSits who, Ideas ideas, ReadIdeas reading) {
        this.holding = holding;
        this.who = who;
        this.ideas = ideas;
        this.reading = reading;
    }

    /** @param said of it so far, the latest first */
    record Asked(Held held, Idea idea, List<Said> said) {

        String words() {
            return Objects.requireNonNull(idea.words());
        }

        String path() {
            return held.session().path() + "/ideas/" + idea.id().id() + "/became";
        }
    }

    /**
     * @throws NotFound where there is none any more
     * @throws linchpin.proposals.NotYourProposal where this person may not move the proposal
     */
    @Transactional(readOnly = true)
    Asked asked(Where where, IdeaId id, Viewer viewer) {
        var held = holding.readable(where, viewer);
        who.requireDecide(held.proposal(), viewer);
        var idea = ideas.with(id, where.session()).filter(one -> !one.taken()).orElseThrow(NotFound::new);
        return new Asked(held, idea, reading.said(idea));
    }
}
