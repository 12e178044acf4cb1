package linchpin.feedback.log.one;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.log.LogList;
import linchpin.feedback.log.LogSearch;
import linchpin.feedback.log.Marks;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds one feedback for somebody, with those beside it in their search. */
@Component
class OpenFeedback {

    private final OneFeedback feedback;
    private final LogList log;

    OpenFeedback(OneFeedback feedback, LogList log) {
        this.feedback = feedback;
        this.log = log;
    }

    /**
     * @param said what was said, as it is shown
     * @param marks what the search found in it
     * @param newer the next one up in the search; null at the end
     * @param older the next one down; null at the end
     */
    record InItsSearch(
            OneFeedback.FeedbackRow row,
            List<OneFeedback.Comment> said,
            Marks marks,
            @Nullable FeedbackId newer,
            @Nullable FeedbackId older) {}

    @Transactional(readOnly = true)
    public InItsSearch open(FeedbackId id, LogSearch search, Viewer viewer) {
        var row = feedback.row(id, viewer);
        var said = feedback.words(id);
        var beside = log.beside(
                search,
                viewer,
                row.cursor(),
                said.stream().map(OneFeedback.Comment::text).toList());
        return new InItsSearch(row, said, beside.marks(), beside.newer(), beside.older());
    }
}
