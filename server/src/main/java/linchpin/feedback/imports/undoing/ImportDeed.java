package linchpin.feedback.imports.undoing;

import java.util.Map;
import linchpin.feedback.imports.running.ImportId;
import linchpin.history.Act;
import linchpin.history.Deed;

/**
 * Something was done with an import as a whole.
 *
 * @param facts what its words are made of
 */
public record ImportDeed(ImportId work, ImportAct kind, Map<String, String> facts) implements Deed {

    static final String PIECES = "pieces";
    static final String REMOVED = "removed";
    static final String STAY = "stay";
    static final String PLACES = "places";

    /** The last day that is marked as read. */
    public static final String UNTIL = "until";

    @Override
    public Act act() {
        return Act.of(kind, work).with(facts);
    }
}
