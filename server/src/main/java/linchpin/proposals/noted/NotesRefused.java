package linchpin.proposals.noted;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Notes that somebody may not call right, or not these. */
final class NotesRefused extends Refusal {

    private NotesRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }

    static NotesRefused notYours() {
        return new NotesRefused(
                "notes-not-yours",
                "Somebody else says whether these notes are right",
                "Nothing was changed. The contact of the group says it, and not whoever wrote them. Go back to the"
                        + " session to see who that is.");
    }

    static NotesRefused changed() {
        return new NotesRefused(
                "notes-changed",
                "The notes were changed meanwhile",
                "Nothing was changed. Go back to the session, read the notes as they stand now, and say then whether"
                        + " they are right.");
    }
}
