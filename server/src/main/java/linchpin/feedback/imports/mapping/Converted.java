package linchpin.feedback.imports.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of one row. */
public sealed interface Converted {

    /** @return of the row, as a spreadsheet numbers it */
    long row();

    /**
     * The row can be taken.
     *
     * @param place names from the top down; empty for no particular place
     * @param words what was said, without cells that say nothing
     * @param groups what the file says of the giver, by dimension
     */
    record Taken(
            long row,
            UUID id,
            List<String> place,
            LocalDate receivedOn,
            String channel,
            @Nullable String questionSet,
            @Nullable String answerCode,
            @Nullable Integer score,
            List<Words> words,
            Map<String, String> groups)
            implements Converted {}

    /** Something somebody said. */
    record Words(UUID id, String question, String questionClass, String text) {}

    /**
     * The row cannot be taken.
     *
     * @param column where the trouble is; empty where it is the row as a whole
     */
    record Refused(long row, String column, String reason, List<String> cells) implements Converted {}
}
