package linchpin.tables.workbooks;

import java.util.Set;
import linchpin.tables.BrokenFile;

/**
 * How far a part of a workbook is believed: what stands in it may fill neither the memory nor the time of the library that reads it. A part is
 * known by its elements, for whoever writes a workbook says in it which part is what. The limits are those of spreadsheets, or far beyond what
 * any of them writes.
 */
final class PartLimits {

    private static final int MAX_ROW = 16 << 20;
    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_CELLS = 1 << 14;
    private static final int MAX_COLUMN_LETTERS = 3;
    private static final int MAX_NUMBER = 400;
    private static final int MAX_FORMULA = 4 * 8_192;
    private static final int MAX_SHARED_STRINGS = 48 << 20;
    private static final int MAX_STRINGS = 2_000_000;
    private static final int MAX_LISTED = 70_000;
    private static final int MAX_DEPTH = 1_000;

    /** Of the characters that the library copies and the ranges it tries, for formulas that cells share; a second or so. */
    private static final long MAX_FORMULA_WORK = 20_000_000_000L;

    private static final long ROW = XmlWatch.word("row");
    private static final long CELL = XmlWatch.word("c");
    private static final long VALUE = XmlWatch.word("v");
    private static final long FORMULA = XmlWatch.word("f");
    private static final long STRING = XmlWatch.word("si");
    private static final Set<Long> LISTED = Set.of(
            XmlWatch.word("xf"),
            XmlWatch.word("numFmt"),
            XmlWatch.word("Override"),
            XmlWatch.word("Relationship"),
            XmlWatch.word("sheet"));
    private static final long REFERENCE = XmlWatch.word("r");
    private static final long TYPE = XmlWatch.word("t");
    private static final long SHARED_BY = XmlWatch.word("si");
    private static final long RANGE = XmlWatch.word("ref");

    private long sinceRow;
    private long sinceStrings;
    private int rows;
    private int cells;
    private int strings;
    private int listed;
    private int depth;
    private long element;

    /** How deep the value or formula lies that is being read, whatever else stands in it; 0 outside of them. */
    private int within;

    private long text;
    private int type;
    private boolean inNumber;
    private boolean inIndex;
    private boolean inFormula;
    private long index;
    private long furthest = -1;
    private boolean shared;
    private boolean ranged;
    private boolean array;
    private long longestShared;
    private long arrays;
    private long formulaWork;

    /** Of each byte there is. */
    void more() {
        if (rows > 0 && ++sinceRow > MAX_ROW) {
            throw WorkbookGuard.refused("one of its rows is larger than " + (MAX_ROW >> 20) + " MB");
        }
        if (sinceStrings > 0 && ++sinceStrings > MAX_SHARED_STRINGS) {
            throw new BrokenFile("The workbook holds more text than can be read from a workbook at once ("
                    + (MAX_SHARED_STRINGS >> 20) + " MB). Save it as CSV, which may be of any size.");
        }
    }

    void begin(long name) {
        limit(++depth, MAX_DEPTH, "what stands in it is nested deeper than in any real one");
        if (within > 0) {
            return;
        }
        element = name;
        if (name == ROW) {
            sinceRow = 0;
            cells = 0;
            limit(++rows, MAX_ROWS, "it has more rows than a sheet can have");
        } else if (name == CELL) {
            type = 'n';
            limit(++cells, MAX_CELLS, "one of its rows has more cells than a sheet has columns");
            work(arrays);
        } else if (name == VALUE || name == FORMULA) {
            value(name);
        } else if (name == STRING) {
            sinceStrings = Math.max(1, sinceStrings);
            limit(++strings, MAX_STRINGS, "it holds more text than can be read from a workbook at once");
        } else if (LISTED.contains(name)) {
            limit(++listed, MAX_LISTED, "it lists more formats, parts or sheets than any real one");
        }
    }

    private void value(long name) {
        within = depth;
        text = 0;
        index = 0;
        inNumber = name == VALUE && type == 'n';
        inIndex = name == VALUE && type == 's';
        inFormula = name == FORMULA;
        shared = false;
        ranged = false;
        array = false;
    }

    /** After the last of an element's attributes. */
    void attributesEnd() {
        if (inFormula && within == depth) {
            if (shared && !ranged) { // the library writes it anew for each cell that shares it
                work(longestShared * longestShared);
            }
            arrays += array ? 1 : 0;
        }
    }

    void end() {
        if (within == depth) {
            within = 0;
            inNumber = false;
            inIndex = false;
            inFormula = false;
        }
        depth--;
        element = 0;
    }

    /** @param at of the value's bytes, from 1 */
    void attribute(long name, int at, int b) {
        if (within == 0 && element == CELL) {
            cell(name, at, b);
        } else if (inFormula && within == depth) {
            shared |= name == SHARED_BY;
            ranged |= name == RANGE;
            array |= name == TYPE && at == 1 && (b == 'a' || b == '&');
        }
    }

    private void cell(long name, int at, int b) {
        var letter = (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
        if (name == REFERENCE && (b == '&' || (letter && at > MAX_COLUMN_LETTERS))) {
            throw WorkbookGuard.refused("one of its cells stands in a column that no sheet has");
        }
        if (name == TYPE && at == 1) {
            type = b == '&' ? 'n' : b;
        } else if (name == TYPE && type == 's') {
            type = 0; // "str": written out
        }
    }

    /** However it is divided by comments, other elements and the like, it becomes one text. */
    void text(int b) {
        if (within == 0) {
            return;
        }
        text++;
        if (inIndex) {
            index = b < '0' || b > '9' || index > Integer.MAX_VALUE ? Integer.MAX_VALUE : index * 10 + b - '0';
            furthest = Math.max(furthest, index);
        }
        if (inNumber && text > MAX_NUMBER) {
            throw WorkbookGuard.refused("one of its numbers has more than " + MAX_NUMBER + " digits");
        }
        if (inFormula) {
            if (text > MAX_FORMULA) {
                throw WorkbookGuard.refused("one of its formulas is longer than a spreadsheet allows");
            }
            longestShared = ranged ? Math.max(longestShared, text) : longestShared;
        }
    }

    private void work(long more) {
        formulaWork += more;
        if (formulaWork > MAX_FORMULA_WORK) {
            throw WorkbookGuard.refused("its formulas would take too long to follow");
        }
    }

    private static void limit(int many, int most, String refusal) {
        if (many > most) {
            throw WorkbookGuard.refused(refusal);
        }
    }

    /** @return the text of the list that a cell refers to furthest on; -1 where none does */
    long furthest() {
        return furthest;
    }

    /** @return how many texts the list of them in this part has */
    int strings() {
        return strings;
    }
}
