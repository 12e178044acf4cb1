package linchpin.feedback.log.one;

import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.log.LogList;
import linchpin.feedback.log.LogSearch;
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
     * @param newer the next one up in the search; null at the end
     * @param older the next one down; null at the end
     */
    record InItsSearch(
            OneFeedback.FeedbackRow row,
            @Nullable FeedbackId newer,
            @Nullable FeedbackId older) {}

    @Transactional(readOnly = true)
    public InItsSearch open(FeedbackId id, LogSearch search, Viewer viewer) {
        var row = feedback.row(id, viewer);
        return new InItsSearch(
                row,
                next(row, search, viewer, true).orElse(null),
                next(row, search, viewer, false).orElse(null));
    }

    private Optional<FeedbackId> next(OneFeedback.FeedbackRow row, LogSearch search, Viewer viewer, boolean newer) {
        return log.next(search, viewer, new LogList.Window(row.cursor(), newer, 1));
    }
}
