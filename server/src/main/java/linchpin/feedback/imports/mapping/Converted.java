package linchpin.feedback.imports.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.register.Telling;
import linchpin.organisation.AnswerScale;
import org.jspecify.annotations.Nullable;

/** What becomes of one row. */
public sealed interface Converted {

    /** @return of the row, as a spreadsheet numbers it */
    long row();

    /**
     * The row can be taken.
     *
     * @param id of the feedback that it is, or belongs to
     * @param before what an earlier version knew the same row by; null where none may have
     * @param place names from the top down; empty for no particular place
     * @param telling what is told in it; its words without cells that say nothing
     * @param groups what the file says of the giver, by dimension
     */
    record Taken(
            long row,
            UUID id,
            @Nullable UUID before,
            List<String> place,
            LocalDate receivedOn,
            String channel,
            Telling telling,
            AnswerScale.Worth worth,
            Map<String, String> groups)
            implements Converted {

        /** @return the same with what a later row of it knows and this one left open; who says no in one row has not said yes */
        public Taken completedBy(Taken later) {
            return new Taken(
                    row,
                    id,
                    before,
                    place,
                    receivedOn,
                    channel,
                    telling.completedBy(later.telling).quotable(telling.publish() && later.telling.publish()),
                    telling.answerCode() == null ? later.worth : worth,
                    groups);
        }
    }

    /**
     * The row cannot be taken.
     *
     * @param column where the trouble is; empty where it is the row as a whole
     */
    record Refused(long row, String column, String reason, List<String> cells) implements Converted {}
}
