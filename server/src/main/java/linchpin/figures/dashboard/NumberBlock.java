package linchpin.figures.dashboard;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import linchpin.figures.DatedChanges;
import linchpin.tables.writing.Cell;
import org.jspecify.annotations.Nullable;

/** One number's room on the page. */
sealed interface NumberBlock {

    /** @return what it is about */
    String heading();

    /** @return names it in the page */
    String id();

    /**
     * How it was: the two percentages and the answers they are made of.
     *
     * @param figures the two percentages
     * @param answers each answer and how many gave it
     * @param note what is not in the percentages; empty for nothing
     */
    record Score(List<Figure> figures, List<AnswerRow> answers, String note) implements NumberBlock {

        @Override
        public String heading() {
            return "How it was";
        }

        @Override
        public String id() {
            return "score";
        }
    }

    /**
     * A number and the rows behind it.
     *
     * @param value as read; a dash where there is none
     * @param detail what it is made of
     * @param path where its rows are listed; null where there are none
     */
    record Figure(
            String label,
            String value,
            String detail,
            @Nullable String path) {}

    /**
     * Month by month.
     *
     * @param sign of how it varies
     * @param reading in plain words
     * @param why this chart was chosen
     * @param phases switches phases on or off; null where there are none to speak of
     */
    record Chart(
            Content drawing,
            Content sign,
            String reading,
            String why,
            List<String> notes,
            List<Row> rows,
            List<DatedChanges.Change> changes,
            @Nullable Switch phases)
            implements NumberBlock {

        @Override
        public String heading() {
            return "Month by month";
        }

        @Override
        public String id() {
            return "chart";
        }
    }

    /** How many gave one answer. */
    record AnswerRow(String label, long count, String path) {}

    /** A month in the table below a chart. */
    record Row(String month, Cell positive, Cell negative, long answers, long others, String path) {}

    /** A link that changes how it is shown. */
    record Switch(String label, String path) {}

    /**
     * Themes or places: a name, how many, and how it was for them.
     *
     * @param one what each is, as the table's first column says
     * @param note how to read it
     */
    record Parts(String heading, String id, String one, List<PartRow> rows, List<PartRow> more, String note)
            implements NumberBlock {

        List<PartRow> all() {
            return Stream.concat(rows.stream(), more.stream()).toList();
        }
    }

    /**
     * @param path where its own figures are
     * @param rowsPath where its rows are listed
     */
    record PartRow(String name, String path, long count, String rowsPath, Cell positive) {}
}
