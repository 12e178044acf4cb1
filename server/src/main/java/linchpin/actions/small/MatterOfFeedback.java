package linchpin.actions.small;

import java.util.Comparator;
import java.util.Optional;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The matter that one feedback is in already, if any. */
@Component
class MatterOfFeedback {

    private final Matters matters;
    private final FeedbackInMatters inMatters;

    MatterOfFeedback(Matters matters, FeedbackInMatters inMatters) {
        this.matters = matters;
        this.inMatters = inMatters;
    }

    /** @return the latest open matter that a feedback is in and this viewer may read; empty where there is none */
    @Transactional(readOnly = true)
    public Optional<Matter> openOne(Summary feedback, Viewer viewer) {
        var in = inMatters.matters(feedback.id()).stream().map(Matter::id).toList();
        return matters.readable(in, viewer).stream()
                .filter(matter -> !matter.state().closed())
                .max(Comparator.comparingInt(Matter::number));
    }

    /** Whoever else promises something for it waits until this transaction ends. */
    @Transactional
    public void hold(Summary feedback) {
        inMatters.hold(feedback.id());
    }
}
