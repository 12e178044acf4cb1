package linchpin.answers.paper;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Copies of an answer that were printed at once.
 *
 * @param content of the words on them, so that a change is found
 * @param hangs where, and how many; null where nobody said
 * @param ended what became of them, as it is stored; null while they hang
 */
record Copy(
        UUID id,
        AnswerId answerId,
        MatterId matterId,
        int version,
        Shape shape,
        boolean large,
        StandsAs standing,
        byte[] content,
        @Nullable String hangs,
        AccountId printedBy,
        LocalDate printedOn,
        @Nullable String ended,
        @Nullable LocalDate endedOn) {

    /** @return what it is, as in "Poster, A4, in large print" */
    String what() {
        return shape.label() + (large ? ", in large print" : "");
    }

    /** @return where it is printed from */
    String path() {
        return "/printed/" + id + ".pdf";
    }
}
