package linchpin.influence.runpast;

import java.util.List;
import linchpin.history.ReadHistory;
import linchpin.influence.Links;
import linchpin.influence.runpast.QuestionPage.May;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a question with its replies: those that leaders write are theirs alone to read, until they say which is everybody's. */
@Component
class ReadQuestion {

    private final ReadReplies replies;
    private final OwesWhat owes;
    private final Links links;
    private final ReadHistory history;

    ReadQuestion(ReadReplies replies, OwesWhat owes, Links links, ReadHistory history) {
        this.replies = replies;
        this.owes = owes;
        this.links = links;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public QuestionPage page(Question question, Viewer viewer) {
        var lead = viewer.may(Permission.LOG_INFLUENCE) && !question.askedBy(viewer.account());
        var id = question.id();
        var owed = question.owed() && viewer.may(Permission.ASK_LEADERS) && owes.says(question, viewer);
        return new QuestionPage(
                question,
                replies.asked(question),
                links.of(question.about(), question.aboutId(), viewer).orElse(null),
                replies.ours(id),
                replies.said(id),
                replies.withdrawn(id),
                lead ? replies.written(id) : List.of(),
                new May(lead, lead && !question.replied() && !question.withdrawn(), owed && question.replied(), owed),
                lead ? history.of(id) : List.of());
    }
}
