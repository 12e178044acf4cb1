package linchpin.reports.acting;

import java.time.LocalDate;
import java.util.Map;
import linchpin.people.Viewer;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.reports.ReportRefused;

/** Puts reports together. */
public interface PutTogether {

    /**
     * What stands there is left as it is.
     *
     * @param words to begin with
     * @throws ReportRefused when the quarter is not over
     */
    void puts(Viewer viewer, Quarter quarter, LocalDate today, Map<Part, String> words);
}
