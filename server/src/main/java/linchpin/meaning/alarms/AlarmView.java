package linchpin.meaning.alarms;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.ui.Choice;
import linchpin.ui.Errors;

/**
 * What is printed about the alarms of one feedback.
 *
 * @param kind as just chosen; empty at first
 * @param words as just typed; empty at first
 * @param whoSettles in a sentence, for whoever cannot; else empty
 */
record AlarmView(
        String id,
        List<StandingAlarm> standing,
        List<Settled> settled,
        List<QuietAlarm> quiet,
        List<Choice> kinds,
        List<Choice> tellings,
        String kind,
        String words,
        boolean mayRaise,
        boolean maySettle,
        String whoSettles,
        Errors errors) {

    /** @return how many are left, where some were settled */
    String left() {
        return switch (standing.size()) {
            case 0 -> "No alarm about this is left to settle.";
            case 1 -> "1 alarm about this is left: " + standing.getFirst().name() + ".";
            default ->
                standing.size() + " alarms about this are left: "
                        + standing.stream().map(StandingAlarm::name).collect(Collectors.joining("; ")) + ".";
        };
    }

    /**
     * @param name which it was, of several
     * @param by who settled it, and when
     * @param told what the giver is told
     */
    record Settled(String id, String name, String by, String told) {}

    /**
     * @param name which it is, of several
     * @param why what the machine asks; empty where a person raised it
     * @param words those that rang it, or those of the person; empty where they are not shown any longer
     * @param said how old the words are
     * @param typed what was just typed
     */
    record StandingAlarm(
            String id, String name, String kind, String why, String words, String said, String raised, Outcome typed) {

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
