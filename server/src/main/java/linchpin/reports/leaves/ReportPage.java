package linchpin.reports.leaves;

import java.util.List;
import linchpin.figures.room.StoryCard;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read.
 *
 * @param counted on which day its numbers stood so, in words
 * @param corrections what was corrected since it was first published, the latest first, a sentence each
 * @param statement as whoever approved it wrote it; null while nobody has
 * @param leader what the organisation calls those who approve
 */
record ReportPage(
        String organisation,
        Quarter quarter,
        int version,
        String counted,
        String published,
        List<String> corrections,
        String opening,
        List<Section> sections,
        @Nullable String statement,
        LocalName leader) {

    String title() {
        return "What came of what you said: " + quarter.name();
    }

    /**
     * A part of it.
     *
     * @param rows numbers
     * @param says how to read them, a sentence each
     * @param story null where no story stands beside it
     * @param heading of the items; empty for none
     * @param items what it is about, one by one
     * @param none what is said where there are none; empty for nothing
     * @param words what somebody wrote to it; empty for nothing
     */
    record Section(
            Part part,
            List<Row> rows,
            List<String> says,
            @Nullable StoryCard story,
            String heading,
            List<Item> items,
            String none,
            String words) {

        /** @return the same with what it is about, one by one */
        Section about(String title, List<Item> all, String orElse) {
            return new Section(part, rows, says, story, title, all, orElse, words);
        }
    }

    /** A number with what it counts. */
    record Row(String label, String number) {}

    /**
     * One of those that a part is about.
     *
     * @param path where more of it stands; null for nowhere
     */
    record Item(
            String heading,
            String meta,
            List<String> lines,
            @Nullable String path) {}
}
