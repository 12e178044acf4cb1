package linchpin.feedback.imports;

import linchpin.people.Viewer;
import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A file holds words about every place: who may read about some of them only is not shown it, and brings none in. */
final class ImportOfTheWhole extends Refusal {

    private ImportOfTheWhole() {
        super(
                HttpStatus.FORBIDDEN,
                "import-of-the-whole",
                "Files are brought in for the whole organisation",
                "Your role is for a part of it. Nothing was changed. Ask somebody whose role is for all of it.");
    }

    /** @throws ImportOfTheWhole for somebody who may read about a part only */
    static void checked(Viewer viewer) {
        if (!viewer.reach().whole()) {
            throw new ImportOfTheWhole();
        }
    }
}
