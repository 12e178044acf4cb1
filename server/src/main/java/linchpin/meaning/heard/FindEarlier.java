package linchpin.meaning.heard;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.heard.NearFeedback.Meaning;
import linchpin.meaning.heard.NearFeedback.Search;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what was said before, and what came of it then. */
@Component
class FindEarlier {

    static final String NOBODY = "Nobody here has said this before, as far as the machine can tell.";
    static final String TOO_LITTLE = "Write a few more words, so that the machine can compare them.";

    private static final int SPARE = 4;

    private final MeaningOfWords meanings;
    private final NearFeedback near;
    private final NearShared shared;
    private final EarlierViews views;

    FindEarlier(MeaningOfWords meanings, NearFeedback near, NearShared shared, EarlierViews views) {
        this.meanings = meanings;
        this.near = near;
        this.shared = shared;
        this.views = views;
    }

    /** @return what was said before like these words, as somebody types them */
    EarlierView like(String typed, Viewer viewer, int most) {
        var said = meanings.typed(typed);
        return said.isEmpty() ? EarlierView.none(TOO_LITTLE) : nearest(said, null, viewer, most);
    }

    /** @return what else was said like this feedback */
    EarlierView like(FeedbackId feedback, Viewer viewer, int most) {
        if (meanings.await(feedback)) {
            return views.notYet();
        }
        var said = meanings.of(feedback);
        return said.isEmpty() ? EarlierView.none(NOBODY) : nearest(said, feedback, viewer, most);
    }

    /** So many more are looked for as may say the same in the same words. */
    private EarlierView nearest(List<Meaning> said, @Nullable FeedbackId not, Viewer viewer, int most) {
        var own = near.nearest(new Search(said, not, viewer, most * SPARE));
        return views.of(own, shared.nearest(new Search(said, not, viewer, most)), viewer, most);
    }
}
