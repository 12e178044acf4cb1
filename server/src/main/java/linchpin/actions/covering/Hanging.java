package linchpin.actions.covering;

import java.util.List;
import linchpin.actions.StandsStill.Stop;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.people.AccountId;

/**
 * What hangs on one person.
 *
 * @param promises still to be done, by due date
 * @param stops what nobody else can do
 */
record Hanging(AccountId person, String name, List<ActionRow> promises, List<Stop> stops) {

    /** @return how many of the promises are late */
    long late() {
        return promises.stream().filter(row -> row.daysLate() > 0).count();
    }

    boolean nothing() {
        return promises.isEmpty() && stops.isEmpty();
    }

    /** @return as in "3 promises to keep, 1 late. 2 things that nobody else can do" */
    String inWords() {
        var kept = promises.isEmpty() ? "" : many(promises.size(), "promise", "promises") + " to keep" + lateInWords();
        var only = stops.isEmpty() ? "" : many(stops.size(), "thing", "things") + " that nobody else can do";
        return kept + (kept.isEmpty() || only.isEmpty() ? "" : ". ") + only;
    }

    private String lateInWords() {
        return late() == 0 ? "" : ", " + late() + " late";
    }

    private static String many(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    /** @return where it stands */
    String path() {
        return "/away/" + person.id();
    }
}
