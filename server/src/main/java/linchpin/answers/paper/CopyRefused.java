package linchpin.answers.paper;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Paper that would say what is not right any more. */
final class CopyRefused extends Refusal {

    private CopyRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }

    static CopyRefused outOfDate(OutOfDate why) {
        return new CopyRefused(
                "copy-out-of-date",
                "This copy is out of date",
                why.label() + " Go to “Printed copies”: there it can be replaced, or taken down.");
    }

    static CopyRefused nothingToPrint() {
        return new CopyRefused(
                "nothing-to-print",
                "There is nothing to print",
                "Nothing of this answer is public: it was taken back, or was never approved. Only what everybody may read is printed.");
    }
}
