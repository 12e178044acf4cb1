package linchpin.feedback.log.many;

import gg.jte.Content;
import java.util.List;
import linchpin.ui.Errors;

/**
 * What is asked before something is done with many.
 *
 * @param chosen the ids, joined by blanks
 * @param which how the log named them, carried along
 * @param count how many, in words
 * @param rest what the search finds beyond them, in words; empty for nothing
 * @param query the search they were found by; empty for everything
 */
record ManyPage(
        String chosen, String which, String count, String rest, String query, List<Offer> offers, Errors errors) {

    /** Something that can be done with them. */
    record Offer(String name, String label, Content fields) {}

    String back() {
        return query.isEmpty() ? "/log" : "/log?" + query;
    }
}
