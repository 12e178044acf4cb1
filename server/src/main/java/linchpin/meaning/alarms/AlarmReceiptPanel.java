package linchpin.meaning.alarms;

import gg.jte.Content;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.meaning.Alarms;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the receipt: that somebody looked at it, and where it went. Not that there was an alarm, nor of what kind, nor what others think. */
@Component
class AlarmReceiptPanel implements ReceiptPanel {

    private final Alarms alarms;
    private final Fragments fragments;
    private final Clock clock;

    AlarmReceiptPanel(Alarms alarms, Fragments fragments, Clock clock) {
        this.alarms = alarms;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        var told = alarms.told(feedback).stream()
                .map(one -> "On " + Days.full(one.settledAt().toInstant(), clock) + ", "
                        + one.told().sentence())
                .distinct()
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of("meaning/alarms/onReceipt", Map.of("told", told)));
    }

    @Override
    public int order() {
        return 40;
    }
}
