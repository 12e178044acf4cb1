package linchpin.meaning.alarms;

import java.util.List;
import linchpin.ui.Choice;
import linchpin.ui.Errors;

/**
 * What is printed about the alarms of one feedback.
 *
 * @param kind as just chosen; empty at first
 * @param words as just typed; empty at first
 */
record AlarmView(
        String id,
        List<StandingAlarm> standing,
        List<Choice> kinds,
        String kind,
        String words,
        boolean mayRaise,
        boolean maySettle,
        Errors errors) {

    /** @param outcome as just typed; empty at first */
    record StandingAlarm(String id, String kind, String words, String raised, String outcome) {

        String outcomeField() {
            return "outcome-" + id;
        }
    }
}
