package linchpin.figures.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.analysis.figures.Share;
import linchpin.figures.DatedChanges;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import org.jspecify.annotations.Nullable;

/** One number's room: what it shows, and what that means. A page arranges such rooms and makes none of its own. */
public sealed interface NumberBlock {

    /** @return names it in the page and in addresses */
    String id();

    /** @return what it is about */
    String heading();

    /** @return how to read it, a sentence or two each */
    List<String> says();

    /** @return the same as a table; null where there is no more to see in one */
    @Nullable
    Rows rows();

    /**
     * Figures in large type.
     *
     * @param rows what they are made of
     */
    record Figures(
            String id,
            String heading,
            List<Figure> figures,
            @Nullable Rows rows,
            List<String> says) implements NumberBlock {}

    /**
     * Month by month.
     *
     * @param changes made in that time
     * @param phases a link that shows the chart with phases, or without; null where there are none to speak of
     */
    record Months(
            String id,
            String heading,
            MonthChart chart,
            List<DatedChanges.Change> changes,
            @Nullable Link phases,
            @Nullable Rows rows,
            List<String> says)
            implements NumberBlock {}

    /**
     * The parts of a whole, like themes or places.
     *
     * @param open so many are seen at first, and the others when asked for
     */
    record Parts(String id, String heading, Rows rows, int open, List<String> says) implements NumberBlock {}

    /** A number and the stories beside it: both halves are of one width, and the taller makes the other as tall. */
    record Room(NumberBlock number, List<StoryCard> stories) {}

    /** Somewhere to go. */
    record Link(String label, String path) {}

    /**
     * A number to be seen from afar.
     *
     * @param value as read, with its unit; a dash where there is none
     * @param label what it is the number of
     * @param detail what it is made of; empty where that is clear
     * @param path where the rows behind it are listed; null where there are none to open
     */
    record Figure(
            String value,
            String label,
            String detail,
            @Nullable String path) {}

    /**
     * A table whose entries may be opened.
     *
     * @param caption what it is a table of
     */
    record Rows(String caption, List<Head> header, List<List<Entry>> entries) {

        public boolean isEmpty() {
            return entries.isEmpty();
        }

        /** @return the first of them */
        public Rows first(int most) {
            return new Rows(caption, header, entries.subList(0, Math.min(most, entries.size())));
        }

        /** @return those after the first */
        public Rows after(int most) {
            return new Rows(caption, header, entries.subList(Math.min(most, entries.size()), entries.size()));
        }

        /** @return the same cells in the same order, for a file */
        public Table table(String title, Stream<String> notes) {
            return new Table(
                    title,
                    notes.toList(),
                    header.stream().map(Head::words).toList(),
                    entries.stream()
                            .map(row -> row.stream().map(Entry::cell).toList())
                            .toList());
        }
    }

    /**
     * What stands above a column.
     *
     * @param shown as much as there is room for on a narrow screen
     * @param rest what is said besides to those who listen, and in files
     */
    record Head(String shown, String rest) {

        public static final Head FEEDBACK = of("Feedback");
        public static final Head GOOD = new Head("Good", " or very good");
        public static final Head POOR = new Head("Poor", " or very poor");

        public static Head of(String words) {
            return new Head(words, "");
        }

        String words() {
            return shown + rest;
        }
    }

    /**
     * What stands in one place of a table.
     *
     * @param path where it leads; null for nowhere
     * @param aside what the link says besides to those who listen, as a number alone says too little
     */
    record Entry(Cell cell, @Nullable String path, String aside) {

        /** Stands where a share cannot be made, or is not shown. */
        public static final Entry NONE = new Entry(new Cell.Hidden("–"), null, "");

        public static Entry of(String words) {
            return new Entry(Cell.of(words), null, "");
        }

        public static Entry of(long number) {
            return new Entry(Cell.of(number), null, "");
        }

        public static Entry of(Optional<Share> share) {
            return share.map(one -> new Entry(new Cell.Percent(one.inHundred()), null, ""))
                    .orElse(NONE);
        }

        /** @return the same, leading somewhere; a nought has nothing behind it */
        public Entry to(@Nullable String where, String words) {
            return cell.shown().equals("0") ? this : new Entry(cell, where, words);
        }
    }
}
