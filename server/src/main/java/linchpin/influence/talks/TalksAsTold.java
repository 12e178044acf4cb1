package linchpin.influence.talks;

import linchpin.influence.Outcome.How;
import linchpin.influence.OutcomeTyped;
import linchpin.influence.TalkId;
import linchpin.influence.acting.LogTalks;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Logs talks as somebody tells of them. */
@Component
class TalksAsTold implements LogTalks {

    private final LogTalk logging;

    TalksAsTold(LogTalk logging) {
        this.logging = logging;
    }

    @Override
    public TalkId logs(@Nullable AccountId with, String whom, String what) {
        return logging.log(new TalkForm(with == null ? "" : with.id().toString(), whom, what, "", "", ""));
    }

    @Override
    public void answers(Viewer viewer, TalkId talk, String words) {
        logging.answer(talk, words, viewer);
    }

    @Override
    public void moved(Viewer viewer, TalkId talk, String words) {
        came(viewer, talk, How.MOVED, words);
    }

    @Override
    public void nothing(Viewer viewer, TalkId talk, String why) {
        came(viewer, talk, How.NOTHING, why);
    }

    private void came(Viewer viewer, TalkId talk, How how, String words) {
        logging.cameTo(talk, new OutcomeTyped(how.stored(), "", "", words), viewer);
    }
}
