package linchpin.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param workbook whether it is a workbook, XLSX or OpenDocument; else delimited text
 * @param charset name of the encoding; of no meaning in a workbook
 * @param delimiter between cells; of no meaning in a workbook
 * @param header whether a row names the columns
 * @param names where the names of the columns stand, in text
 * @param sheets of a workbook, those that are read, one after the other; none for the first that can be seen
 * @param unread the others, and why they are not read
 * @param account what was found when it was read to its end
 * @param told what of this a person said
 */
public record Layout(
        boolean workbook,
        String charset,
        char delimiter,
        boolean header,
        Names names,
        List<Sheet> sheets,
        List<Unread> unread,
        Account account,
        Said told) {

    /** As we write files that only programs read. */
    static final Layout OURS = new Layout(false, StandardCharsets.UTF_8.name(), ',', true);

    /** One that was found out before files could have more than one sheet, or rows above the names, says nothing of them. */
    public Layout {
        names = Objects.requireNonNullElse(names, Names.FIRST);
        sheets = Objects.requireNonNullElse(sheets, List.of());
        unread = Objects.requireNonNullElse(unread, List.of());
        account = Objects.requireNonNullElse(account, Account.NOTHING);
        told = Objects.requireNonNullElse(told, Said.NOTHING);
    }

    /** One of which everything was found out. */
    public Layout(
            boolean workbook,
            String charset,
            char delimiter,
            boolean header,
            Names names,
            List<Sheet> sheets,
            List<Unread> unread,
            Account account) {
        this(workbook, charset, delimiter, header, names, sheets, unread, account, Said.NOTHING);
    }

    /** One of which the first row stands first. */
    public Layout(boolean workbook, String charset, char delimiter, boolean header) {
        this(workbook, charset, delimiter, header, Names.FIRST, List.of(), List.of(), Account.NOTHING);
    }

    /**
     * Where the names of the columns stand.
     *
     * @param row as a spreadsheet numbers it; 0 for the first on which something is written
     * @param rows how many rows they take
     * @param columns how many columns there are, named or not; 0 for as many as have names
     */
    public record Names(int row, int rows, int columns) {

        public static final Names FIRST = new Names(0, 1, 0);
    }

    /** A sheet that is read. */
    public record Sheet(String name, Names names) {}

    /** A sheet that is not. */
    public record Unread(String name, Why why) {}

    /** Why a sheet is not read. */
    public enum Why {
        HIDDEN("is hidden"),
        CHART("holds a chart and no cells"),
        EMPTY("is empty"),
        NO_TABLE("holds no table"),
        SHORT("ends above the row that was said to name the columns"),
        NO_ROWS("holds names of columns and nothing below them"),
        NO_DATES("holds a table without dates"),
        OTHER("holds a table with other columns"),
        NOT_ASKED("was not asked for");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** @return what is so of the sheet, to be put after its name */
        public String words() {
            return words;
        }
    }

    /**
     * What a person says of a file before it is read; of what they do not say it is found out.
     *
     * @param sheets by name or number; none for those that are found
     * @param named whether a row names the columns; null to find out
     * @param row the one that does, and the last of them; 0 to find it
     */
    public record Said(
            List<String> sheets,
            @Nullable Boolean named,
            int row,
            int lastRow,
            @Nullable Character delimiter,
            @Nullable String charset) {

        public static final Said NOTHING = new Said(List.of(), null, 0, 0, null, null);

        /** @return the same, and of what it does not say what the other says */
        public Said or(Said other) {
            var found = named == null && row == 0;
            return new Said(
                    sheets.isEmpty() ? other.sheets : sheets,
                    found ? other.named : named,
                    found ? other.row : row,
                    found ? other.lastRow : lastRow,
                    delimiter == null ? other.delimiter : delimiter,
                    charset == null ? other.charset : charset);
        }
    }

    /**
     * Finds out from a file's bytes, never from its name, how it is written.
     *
     * @throws BrokenFile when it is no table at all, or is empty
     * @throws UncheckedIOException when it is not there or may not be read
     */
    public static Layout of(Path file) {
        return of(file, Said.NOTHING);
    }

    /**
     * Finds out what nobody has said of it.
     *
     * @throws BrokenFile when it is no table at all, is empty, or is not as somebody says
     * @throws UncheckedIOException when it is not there or may not be read
     */
    public static Layout of(Path file, Said said) {
        try {
            return new Sniffer(file, said).layout().told(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the same, where no row names the columns */
    public Layout unnamed() {
        return new Layout(workbook, charset, delimiter, false, names, sheets, unread, account, told);
    }

    /** @return the same, with what was found in it */
    public Layout read(Account found) {
        return new Layout(workbook, charset, delimiter, header, names, sheets, unread, found, told);
    }

    private Layout told(Said said) {
        return new Layout(workbook, charset, delimiter, header, names, sheets, unread, account, said);
    }

    /** @return the encoding */
    public Charset encoding() {
        return Charset.forName(charset);
    }
}
