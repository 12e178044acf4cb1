package linchpin.demo;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Receipts of people whose matter was answered, for whoever walks through the demonstration to try. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoReceipts {

    private static final List<String> NUMBERED =
            List.of("demonstration receipt: night", "demonstration receipt: waiting");

    private final Receipts receipts;

    DemoReceipts(Receipts receipts) {
        this.receipts = receipts;
    }

    void issue(List<FeedbackId> worthTrying) {
        for (var i = 0; i < worthTrying.size(); i++) {
            receipts.issue(worthTrying.get(i), NUMBERED.get(i));
        }
    }

    /** @return as they stand on paper */
    List<String> printed() {
        return NUMBERED.stream().map(receipts::number).map(Receipts::printed).toList();
    }
}
