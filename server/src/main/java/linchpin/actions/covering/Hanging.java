package linchpin.actions.covering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.actions.StandsStill.Stop;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.people.AccountId;

/**
 * What hangs on one person.
 *
 * @param linchpin whether it is a Linchpin
 * @param promises that they answer for, still to be done, by due date
 * @param asked promises of others that they are asked to take over, and have not said yes to
 * @param stops what nobody else can do
 * @param seen what whoever covers sees to, though nobody hands it over
 */
record Hanging(
        AccountId person,
        String name,
        boolean linchpin,
        List<ActionRow> promises,
        List<ActionRow> asked,
        List<Stop> stops,
        List<Stop> seen) {

    /** @return how many of the promises are late */
    long late() {
        return promises.stream().filter(row -> row.daysLate() > 0).count();
    }

    boolean nothing() {
        return promises.isEmpty() && asked.isEmpty() && stops.isEmpty() && seen.isEmpty();
    }

    /** @return as in "3 promises to keep, 1 late. Asked to take over 1 more. 2 things that nobody else can do" */
    String inWords() {
        var kept = promises.isEmpty() ? "" : many(promises.size(), "promise", "promises") + " to keep" + lateInWords();
        var only = stops.isEmpty() ? "" : many(stops.size(), "thing", "things") + " that nobody else can do";
        var more = asked.isEmpty() ? "" : "Asked to take over " + asked.size() + (promises.isEmpty() ? "" : " more");
        var runs = seen.stream().map(Stop::what).collect(Collectors.joining(". "));
        return Stream.of(kept, more, runs, only).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    /** @return the same, of the Linchpin with what nobody else can do */
    String onHome() {
        return inWords()
                + (linchpin && !stops.isEmpty()
                        ? ": " + stops.stream().map(Stop::what).collect(Collectors.joining(", "))
                        : "");
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
