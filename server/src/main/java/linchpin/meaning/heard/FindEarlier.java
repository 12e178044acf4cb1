package linchpin.meaning.heard;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.heard.NearFeedback.Search;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Finds what was said before, and what came of it then. */
@Component
class FindEarlier {

    static final String NOBODY = "Nobody here has said this before, as far as the machine can tell.";
    static final String TOO_LITTLE = "Write a few more words, so that the machine can compare them.";

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
        return meanings.typed(typed)
                .map(meaning -> nearest(new Search(List.of(meaning), null, viewer, most)))
                .orElseGet(() -> EarlierView.none(TOO_LITTLE));
    }

    /** @return what else was said like this feedback */
    EarlierView like(FeedbackId feedback, Viewer viewer, int most) {
        if (meanings.await(feedback)) {
            return views.notYet();
        }
        var said = meanings.of(feedback);
        return said.isEmpty() ? EarlierView.none(NOBODY) : nearest(new Search(said, feedback, viewer, most));
    }

    private EarlierView nearest(Search search) {
        return views.of(near.nearest(search), shared.nearest(search), search.viewer());
    }
}
