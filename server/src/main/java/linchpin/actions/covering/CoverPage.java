package linchpin.actions.covering;

import java.util.List;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.ui.Choice;
import linchpin.ui.Days;

/**
 * What would stop without somebody, and who covers.
 *
 * @param mine whether it is the viewer
 * @param handable how many of the promises the viewer may hand over
 * @param others who could cover
 */
record CoverPage(Hanging hanging, boolean mine, int handable, List<Choice> others, List<Running> running) {

    /** @return whether there is something that somebody can be asked to cover for */
    boolean asks() {
        return handable > 0 || !hanging.seen().isEmpty();
    }

    String heading() {
        return mine ? "If you are away" : "If " + hanging.name() + " is away";
    }

    /** @return how many of the promises only others may hand over */
    int notHandable() {
        return hanging.promises().size() + hanging.asked().size() - handable;
    }

    /** @return what is said of whoever is away where nobody else said yes */
    String stillAnswers() {
        return mine ? "you still answer for it" : hanging.name() + " still answers for it";
    }

    /** @return who answers for what nobody has said yes to */
    String stillAnswers(ActionRow row) {
        return row.action().ownerId().equals(hanging.person()) ? stillAnswers() : stays(row);
    }

    /** @return as in "it stays with Ravi Menon, who answers for it until somebody says yes" */
    static String stays(ActionRow row) {
        return "it stays with " + row.answers() + ", who answers for it until somebody says yes";
    }

    /**
     * A cover that was asked for and not ended.
     *
     * @param waiting what whoever covers has not said yes to
     * @param accepted what they have, and is still to be done
     * @param stays what was only asked of whoever is away, and whoever covers answers for
     * @param over whether its last day is past
     * @param may whether the viewer may hand all of it back
     */
    record Running(
            Cover cover,
            String covers,
            List<ActionRow> waiting,
            List<ActionRow> accepted,
            List<ActionRow> stays,
            boolean over,
            boolean may) {

        String until() {
            return Days.full(cover.until());
        }

        boolean left() {
            return !waiting.isEmpty() || !accepted.isEmpty();
        }
    }
}
