package linchpin.meaning.reading;

import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.WhetherReading;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the machine's reading of a feedback into words. */
@Component
class ReadingViews {

    private final WordsToRead words;
    private final CommentViews comments;
    private final WhetherReading whether;

    ReadingViews(WordsToRead words, CommentViews comments, WhetherReading whether) {
        this.words = words;
        this.comments = comments;
        this.whether = whether;
    }

    /** @return nothing for a feedback without words */
    @Transactional(readOnly = true)
    public Optional<ReadingView> of(FeedbackId feedback, Viewer viewer) {
        var said = words.of(feedback);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var waiting = words.waits(feedback);
        return Optional.of(new ReadingView(
                feedback.id().toString(),
                waiting ? whether.notYet() : "",
                waiting ? List.of() : comments.of(feedback, said),
                viewer.may(Permission.LABEL)));
    }
}
