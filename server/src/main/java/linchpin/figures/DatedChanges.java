package linchpin.figures;

import java.time.LocalDate;
import java.util.List;
import linchpin.people.Viewer;

/** What was changed and when, so that a chart can show whether it did anything. Implemented by the modules that know of changes. */
public interface DatedChanges {

    /**
     * A change that somebody says was made.
     *
     * @param words what was changed
     * @param path where it stands
     */
    record Change(LocalDate on, String words, String path) {}

    /**
     * @param about what a chart is about
     * @return those made from one day to another about the same that this person may read about, in order of their days
     */
    List<Change> made(ChartAbout about, LocalDate from, LocalDate to, Viewer viewer);
}
