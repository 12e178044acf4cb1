package linchpin.clocks.acting;

import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;

/** Starts clocks as somebody tells of it, and notes that one was met by letter. Refused as on the pages. */
public interface RunClocks {

    /** @param duty by its code */
    void start(FeedbackId feedback, String duty, LocalDate receivedOn, AccountId owner);

    void metByLetter(FeedbackId feedback, String duty, LocalDate on, String note);

    /**
     * A body outside asks for something.
     *
     * @param paper where it lies
     * @param duty by its code
     */
    void asked(String askedBy, String what, String paper, String duty, LocalDate receivedOn, AccountId by);
}
