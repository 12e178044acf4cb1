package linchpin.influence.told;

import java.util.List;
import java.util.Optional;
import linchpin.history.History;
import linchpin.influence.CameOfInfluence;
import linchpin.influence.InfluenceAct;
import linchpin.influence.InfluenceDeed;
import linchpin.influence.OutcomeTyped;
import linchpin.influence.ToldId;
import linchpin.influence.WhoReads;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs where stories were told, and what they moved. */
@Component
class LogTold {

    private final ToldStories stories;
    private final MayBeTold may;
    private final CameOfInfluence outcomes;
    private final History history;

    LogTold(ToldStories stories, MayBeTold may, CameOfInfluence outcomes, History history) {
        this.stories = stories;
        this.may = may;
        this.outcomes = outcomes;
        this.history = history;
    }

    /**
     * @return empty where its giver has not said yes or took it back, or it is not this person's to read: nothing is logged then
     */
    @Transactional
    Optional<ToldId> log(ToldForm form, Viewer viewer) {
        var feedback = form.restsOn();
        if (feedback.isPresent()
                && (!may.readable(feedback.get(), viewer)
                        || may.among(List.of(feedback.get())).isEmpty())) {
            return Optional.empty();
        }
        var id = stories.keep(form);
        history.did(InfluenceDeed.of(InfluenceAct.STORY_TOLD, id), null);
        return Optional.of(id);
    }

    /** Whoever logged it, at any time: a name that should not stand there goes at once. */
    @Transactional
    void takeBack(ToldId id, String why, Viewer viewer) {
        var told = standing(id, viewer);
        if (!told.by(viewer.account())) {
            throw new NotFound();
        }
        stories.takeBack(id, why);
        history.did(InfluenceDeed.of(InfluenceAct.STORY_TAKEN_BACK, id), null);
    }

    @Transactional
    void moved(ToldId id, OutcomeTyped form, Viewer viewer) {
        standing(id, viewer);
        outcomes.add(CameOfInfluence.Of.STORY, id.id(), form, viewer);
        var how = form.chosenHow().orElseThrow().label();
        history.did(new InfluenceDeed(InfluenceAct.STORY_MOVED, id, how), null);
    }

    private Told standing(ToldId id, Viewer viewer) {
        return stories.held(id)
                .filter(told -> WhoReads.all(viewer) && viewer.may(Permission.LOG_INFLUENCE) && !told.takenBack())
                .orElseThrow(NotFound::new);
    }
}
