package linchpin.tables;

import java.util.Set;

/**
 * Watches the bytes of a workbook's part go by, for what would fill the memory or the time of the library that reads it, or make it fetch
 * something. A part is known by what stands in it: whoever writes a workbook says in it which part is what. The limits are those of
 * spreadsheets, or far beyond what any of them writes.
 */
final class XmlWatch {

    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_ROW = 16 << 20;
    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_COLUMN_LETTERS = 3;
    private static final int MAX_NUMBER = 400;
    private static final int MAX_FORMULA = 4 * 8_192;
    private static final int MAX_SHARED_STRINGS = 48 << 20;
    private static final int MAX_LISTED = 70_000;
    /** Of the characters that the library copies and the ranges it tries, for formulas that cells share; a second or so. */
    private static final long MAX_FORMULA_WORK = 20_000_000_000L;

    private static final int MAX_CELLS = 1 << 14;
    private static final int MAX_STRINGS = 2_000_000;
    private static final int MAX_DEPTH = 1_000;

    private static final long ROW = word("row");
    private static final long CELL = word("c");
    private static final long VALUE = word("v");
    private static final long FORMULA = word("f");
    private static final long STRING = word("si");
    private static final Set<Long> LISTED =
            Set.of(word("xf"), word("numFmt"), word("Override"), word("Relationship"), word("sheet"));
    private static final long REFERENCE = word("r");
    private static final long TYPE = word("t");
    private static final long SHARED_BY = word("si");
    private static final long RANGE = word("ref");

    private enum At {
        BEGINNING,
        NO_XML,
        TEXT,
        OPENED,
        NAME,
        TAG,
        VALUE,
        CLOSING,
        DECLARED,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private long name;
    private final StringBuilder instruction = new StringBuilder();
    private At at = At.BEGINNING;
    private int last;
    private int begun;
    private int quote;
    private int valueLength;

    private long sinceTag;
    private long sinceRow;
    private long sinceStrings;
    private int rows;
    private int listed;
    private int cells;
    private int strings;
    private int depth;
    private long element;
    private long text;

    private boolean gap;
    private int type;
    private boolean inNumber;
    private boolean inIndex;
    private long index;
    private long furthest = -1;
    private boolean inFormula;
    private boolean shared;
    private boolean ranged;
    private boolean array;
    private long longestShared;
    private long arrays;
    private long formulaWork;

    void see(byte[] bytes, int length) {
        for (var i = 0; i < length && at != At.NO_XML; i++) {
            see(bytes[i] & 0xff);
        }
    }

    private void see(int b) {
        last = last << 8 | b;
        sinceTag++;
        if (rows > 0 && ++sinceRow > MAX_ROW) {
            throw WorkbookGuard.refused("one of its rows is larger than " + (MAX_ROW >> 20) + " MB");
        }
        if (sinceStrings > 0 && ++sinceStrings > MAX_SHARED_STRINGS) {
            throw new BrokenFile("The workbook holds more text than can be read from a workbook at once ("
                    + (MAX_SHARED_STRINGS >> 20) + " MB). Save it as CSV, which may be of any size.");
        }
        if (sinceTag > MAX_TEXT) {
            throw WorkbookGuard.refused("one of its cells holds more than a million characters");
        }
        switch (at) {
            case BEGINNING -> begin(b);
            case TEXT -> text(b);
            case OPENED -> open(b);
            case NAME -> name(b);
            case TAG -> tag(b);
            case VALUE -> value(b);
            case CLOSING -> {
                if (b == '>') {
                    leave();
                }
            }
            case DECLARED -> declared();
            case COMMENT -> at = (last & 0xffffff) == 0x2d2d3e ? At.TEXT : At.COMMENT; // "-->"
            case CDATA -> {
                count(b);
                at = (last & 0xffffff) == 0x5d5d3e ? At.TEXT : At.CDATA; // "]]>"
            }
            case INSTRUCTION -> instruction(b);
            case NO_XML -> {}
        }
    }

    /** Pictures and the settings of printers travel in workbooks too; what a parser would read begins with a tag. */
    private void begin(int b) {
        begun++;
        var mark = begun == 2 ? last & 0xffff : 0;
        if (mark == 0xfffe || mark == 0xfeff || (b == '<' && begun > 1 && (last >> 8 & 0xff) == 0)) {
            throw notUtf8();
        }
        var space = b == ' ' || b == '\n' || b == '\r' || b == '\t';
        var inMark = begun <= 3 && (b == 0 || b == 0xef || b == 0xbb || b == 0xbf || b >= 0xfe);
        if (b == '<') {
            sinceTag = 0;
            at = At.OPENED;
        } else if (!space && !inMark) {
            at = At.NO_XML;
        }
    }

    private static BrokenFile notUtf8() {
        return WorkbookGuard.refused("its text is not in UTF-8");
    }

    private void text(int b) {
        if (b == '<') {
            sinceTag = 0;
            at = At.OPENED;
        } else {
            count(b);
        }
    }

    /** However it is divided by comments and the like, it becomes one text. */
    private void count(int b) {
        text++;
        if (inIndex) {
            index = b < '0' || b > '9' || index > Integer.MAX_VALUE ? Long.MAX_VALUE >> 1 : index * 10 + b - '0';
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

    private void open(int b) {
        name = 0;
        switch (b) {
            case 0 -> throw notUtf8();
            case '!' -> at = At.DECLARED;
            case '?' -> {
                instruction.setLength(0);
                at = At.INSTRUCTION;
            }
            case '/' -> at = At.CLOSING;
            default -> {
                at = At.NAME;
                name(b);
            }
        }
    }

    private void declared() {
        at = switch (last & 0xff) {
            case '-' -> (last >> 8 & 0xff) == '-' ? At.COMMENT : At.DECLARED;
            case '[' -> At.CDATA;
            default -> throw WorkbookGuard.refused("it declares entities, which workbooks never need");
        };
    }

    /** What says how the rest is to be read. */
    private void instruction(int b) {
        if (b == '>' && (last >> 8 & 0xff) == '?') {
            var words = instruction.toString().toLowerCase(java.util.Locale.ROOT);
            if (words.startsWith("xml")
                    && words.contains("encoding")
                    && !words.matches(".*encoding\\s*=\\s*[\"'](utf-8|us-ascii|iso-8859-1)[\"'].*")) {
                throw notUtf8();
            }
            at = At.TEXT;
        } else if (instruction.length() < 200) {
            instruction.append((char) b);
        }
    }

    private void name(int b) {
        if (b == '>' || b == '/' || b <= ' ') {
            element();
            name = 0;
            at = At.TAG;
            tag(b);
        } else if (b == ':') {
            name = 0; // a prefix, whatever it stands for
        } else {
            name = name << 8 | b;
        }
    }

    private void element() {
        element = name;
        text = 0;
        inNumber = type == 'n' && element == VALUE;
        inIndex = type == 's' && element == VALUE;
        inFormula = element == FORMULA;
        if (++depth > MAX_DEPTH) {
            throw WorkbookGuard.refused("what stands in it is nested deeper than in any real one");
        }
        if (element == ROW) {
            sinceRow = 0;
            cells = 0;
            limit(++rows, MAX_ROWS, "it has more rows than a sheet can have");
        } else if (element == CELL) {
            type = 'n';
            limit(++cells, MAX_CELLS, "one of its rows has more cells than a sheet has columns");
            work(arrays);
        } else if (inIndex) {
            index = 0;
        } else if (inFormula) {
            shared = false;
            ranged = false;
            array = false;
        } else if (element == STRING) {
            sinceStrings = Math.max(1, sinceStrings);
            limit(++strings, MAX_STRINGS, "it holds more text than can be read from a workbook at once");
        } else if (LISTED.contains(element)) {
            limit(++listed, MAX_LISTED, "it lists more formats, parts or sheets than any real one");
        }
    }

    private static void limit(int many, int most, String refusal) {
        if (many > most) {
            throw WorkbookGuard.refused(refusal);
        }
    }

    private void tag(int b) {
        if (b == '>') {
            at = At.TEXT;
            if (inFormula) {
                formula();
            }
            if ((last >> 8 & 0xff) == '/') {
                leave();
            }
        } else if (b == '"' || b == '\'') {
            quote = b;
            valueLength = 0;
            at = At.VALUE;
        } else if (b == ':') {
            name = 0;
        } else if (b <= ' ' || b == '/') {
            gap = true; // there may be one before and after the sign between an attribute and its value
        } else if (b != '=') {
            if (gap) {
                name = 0;
                gap = false;
            }
            name = name << 8 | b;
        }
    }

    private void leave() {
        at = At.TEXT;
        depth--;
        element = 0;
        inNumber = false;
        inIndex = false;
        inFormula = false;
    }

    /** The library writes a shared formula anew for each cell, and tries each array's range on each. */
    private void formula() {
        if (shared && !ranged) {
            work(longestShared * longestShared);
        }
        if (array) {
            arrays++;
        }
    }

    private void work(long more) {
        formulaWork += more;
        if (formulaWork > MAX_FORMULA_WORK) {
            throw WorkbookGuard.refused("its formulas would take too long to follow");
        }
    }

    private void value(int b) {
        if (b == quote) {
            name = 0;
            at = At.TAG;
            return;
        }
        valueLength++;
        if (element == CELL) {
            cell(b);
        } else if (inFormula) {
            formula(b);
        }
    }

    private void cell(int b) {
        var letter = (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
        if (name == REFERENCE && (b == '&' || (letter && valueLength > MAX_COLUMN_LETTERS))) {
            throw WorkbookGuard.refused("one of its cells stands in a column that no sheet has");
        }
        if (name == TYPE && valueLength == 1) {
            type = b == '&' ? 'n' : b;
        } else if (name == TYPE && type == 's') {
            type = 0; // "str": written out
        }
    }

    private void formula(int b) {
        if (name == SHARED_BY) {
            shared = true;
        } else if (name == RANGE) {
            ranged = true;
        } else if (name == TYPE && valueLength == 1) {
            array = b == 'a' || b == '&';
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

    /** As bytes are packed into a name here: the last eight count. */
    private static long word(String name) {
        var word = 0L;
        for (var i = 0; i < name.length(); i++) {
            word = word << 8 | name.charAt(i);
        }
        return word;
    }
}
