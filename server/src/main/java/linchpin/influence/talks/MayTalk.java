package linchpin.influence.talks;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.influence.TalkId;
import linchpin.influence.WhoReads;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with a talk. */
@Component
class MayTalk {

    private final Talks talks;
    private final Clock clock;

    MayTalk(Talks talks, Clock clock) {
        this.talks = talks;
        this.clock = clock;
    }

    /** @throws NotFound where there is none, or it is not this person's to read */
    @Transactional(readOnly = true)
    public Talk readable(TalkId id, Viewer viewer) {
        return talks.found(id).filter(talk -> reads(talk, viewer)).orElseThrow(NotFound::new);
    }

    /** The same, for writing: it stays as it is until the transaction ends. */
    @Transactional
    public Talk held(TalkId id, Viewer viewer) {
        return talks.held(id).filter(talk -> reads(talk, viewer)).orElseThrow(NotFound::new);
    }

    private static boolean reads(Talk talk, Viewer viewer) {
        return WhoReads.all(viewer) || talk.with(viewer.account());
    }

    static boolean writes(Talk talk, Viewer viewer) {
        return talk.by(viewer.account()) && viewer.may(Permission.LOG_INFLUENCE);
    }

    /** On the day it was logged, while nobody has added to it. */
    boolean corrects(Talk talk, Viewer viewer) {
        return writes(talk, viewer) && talk.alone() && talk.loggedOn().equals(LocalDate.now(clock));
    }

    /** While nobody has added to it. */
    static boolean takesBack(Talk talk, Viewer viewer) {
        return writes(talk, viewer) && talk.alone();
    }

    /** Any leader: whoever had the talk may be gone. */
    static boolean concludes(Talk talk, Viewer viewer) {
        return viewer.may(Permission.LOG_INFLUENCE) && !talk.takenBack();
    }

    /** Whoever was talked to. */
    static boolean answers(Talk talk, Viewer viewer) {
        return talk.with(viewer.account()) && !talk.takenBack();
    }
}
