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
        List<QuietAlarm> quiet,
        List<Choice> kinds,
        List<Choice> tellings,
        String kind,
        String words,
        boolean mayRaise,
        boolean maySettle,
        Errors errors) {

    /**
     * @param why what the machine asks; empty where a person raised it
     * @param words those that rang it, or those of the person; empty where they are not shown any longer
     * @param said how old the words are
     * @param typed what was just typed
     */
    record StandingAlarm(String id, String kind, String why, String words, String said, String raised, Outcome typed) {

        String outcomeField() {
            return "outcome-" + id;
        }

        String toldField() {
            return "told-" + id;
        }
    }

    /** What became of an alarm; empty at first. */
    record Outcome(String outcome, String told) {

        static final Outcome NONE = new Outcome("", "");
    }

    /** What would have rung, had the words been new when they came. */
    record QuietAlarm(String why, String words) {}
}
