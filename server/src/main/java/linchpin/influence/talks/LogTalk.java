package linchpin.influence.talks;

import linchpin.history.History;
import linchpin.influence.CameOfInfluence;
import linchpin.influence.InfluenceAct;
import linchpin.influence.InfluenceDeed;
import linchpin.influence.OutcomeTyped;
import linchpin.influence.TalkId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs talks, and what is said to them later. Acts name what was done and never what was said. */
@Component
class LogTalk {

    private final Talks talks;
    private final MayTalk may;
    private final CameOfInfluence outcomes;
    private final History history;

    LogTalk(Talks talks, MayTalk may, CameOfInfluence outcomes, History history) {
        this.talks = talks;
        this.may = may;
        this.outcomes = outcomes;
        this.history = history;
    }

    @Transactional
    TalkId log(TalkForm form) {
        var id = talks.keep(form);
        history.did(InfluenceDeed.of(InfluenceAct.TALK_LOGGED, id), null);
        return id;
    }

    /** @throws TalkStands where its day is over, or somebody added to it */
    @Transactional
    void correct(TalkId id, TalkForm form, Viewer viewer) {
        var talk = theirs(id, viewer);
        if (!may.corrects(talk, viewer)) {
            throw new TalkStands();
        }
        talks.correct(id, form);
        history.did(InfluenceDeed.of(InfluenceAct.TALK_CORRECTED, id), null);
    }

    /** @throws TalkStands where somebody added to it */
    @Transactional
    void takeBack(TalkId id, String why, Viewer viewer) {
        var talk = theirs(id, viewer);
        if (!MayTalk.takesBack(talk, viewer)) {
            throw new TalkStands();
        }
        talks.takeBack(id, why);
        history.did(InfluenceDeed.of(InfluenceAct.TALK_TAKEN_BACK, id), null);
    }

    private Talk theirs(TalkId id, Viewer viewer) {
        var talk = may.held(id, viewer);
        if (!MayTalk.writes(talk, viewer)) {
            throw new NotFound();
        }
        return talk;
    }

    /** @throws TalkStands where it was taken back meanwhile */
    @Transactional
    void answer(TalkId id, String words, Viewer viewer) {
        var talk = may.held(id, viewer);
        if (!talk.with(viewer.account())) {
            throw new NotFound();
        }
        if (!MayTalk.answers(talk, viewer)) {
            throw new TalkStands();
        }
        talks.add(id, words);
        history.did(InfluenceDeed.of(InfluenceAct.TALK_ANSWERED, id), null);
    }

    /** @throws TalkStands where it was taken back meanwhile */
    @Transactional
    void cameTo(TalkId id, OutcomeTyped form, Viewer viewer) {
        if (!MayTalk.concludes(may.held(id, viewer), viewer)) {
            throw new TalkStands();
        }
        outcomes.add(CameOfInfluence.Of.TALK, id.id(), form, viewer);
        var how = form.chosenHow().orElseThrow().label();
        history.did(new InfluenceDeed(InfluenceAct.TALK_CAME_TO, id, how), null);
    }
}
