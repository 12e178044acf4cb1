package linchpin.answers.said;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.matters.FeedbackInMatters;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: what its giver was told. */
@Component
class AnswersOfFeedback implements FeedbackPanel {

    private final ShownAnswers answers;
    private final FeedbackInMatters inMatters;
    private final Fragments fragments;

    AnswersOfFeedback(ShownAnswers answers, FeedbackInMatters inMatters, Fragments fragments) {
        this.answers = answers;
        this.inMatters = inMatters;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        List<ShownAnswer> all = inMatters.matters(feedback).stream()
                .flatMap(matter -> answers.of(matter.id()).stream())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of("answers/said/onFeedback", Map.of("answers", all)));
    }

    @Override
    public int order() {
        return 80;
    }
}
