package linchpin.budgets.bills;

import java.util.List;

/**
 * The receipts with an entry of a ledger, as its page prints them.
 *
 * @param missing whether it is paid, and nobody has added one yet
 * @param add where another is added; empty where none is
 * @param about what the money was for
 * @param gone what was taken away, in words
 */
public record Billed(boolean missing, List<Line> lines, String add, String about, List<String> gone) {

    public static final Billed NONE = new Billed(false, List.of(), "", "", List.of());

    /**
     * @param path where its file is
     * @param shows for whoever does not see it
     * @param picture whether it can be shown; else it is a file to be saved
     * @param width in pixels; 0 of what is no picture
     * @param height in pixels; 0 of what is no picture
     * @param by who added it, and when
     * @param away where it is taken away; empty for whoever may not
     */
    public record Line(String path, String shows, boolean picture, int width, int height, String by, String away) {}
}
