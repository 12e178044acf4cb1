package linchpin.answers.judging;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.answers.Answers;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the thread: the answer, and what those who raised the matter say about it. */
@Component
class AnswerOfMatter implements ThreadStep {

    private final Answers answers;
    private final WhetherItChanged questions;
    private final LeadersWords leaders;
    private final Fragments fragments;

    AnswerOfMatter(Answers answers, WhetherItChanged questions, LeadersWords leaders, Fragments fragments) {
        this.answers = answers;
        this.questions = questions;
        this.leaders = leaders;
        this.fragments = fragments;
    }

    /**
     * @param latest null before an answer is written
     * @param write where an answer is written; empty where this viewer may not
     * @param leaders what patient leaders said, in words
     */
    record Piece(
            Answers.@Nullable Version latest,
            WhetherItChanged.Question asked,
            String write,
            List<LeadersWords.Word> leaders) {}

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var asked = questions.asLeader(matter, viewer);
        var piece = new Piece(
                answers.versionsOf(matter.id()).stream().findFirst().orElse(null),
                asked,
                viewer.may(Permission.WRITE_ANSWER) ? matter.path() + "/answer" : "",
                asked.said() == null ? List.of() : leaders.about(asked.said().answer()));
        return fragments.of("answers/judging/onThread", Map.of("frame", frame, "piece", piece));
    }

    @Override
    public int order() {
        return 80;
    }
}
