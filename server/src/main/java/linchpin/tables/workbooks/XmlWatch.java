package linchpin.tables.workbooks;

import linchpin.tables.BrokenFile;

/**
 * Reads the bytes of a workbook's part as a parser of XML will, without building anything of them, and holds what it finds against
 * {@link PartLimits}. What would make a parser fetch something, or read the bytes otherwise, is refused here.
 */
final class XmlWatch {

    private static final int MAX_TEXT = 1_000_000;

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

    private final PartLimits limits = new PartLimits();
    private final StringBuilder instruction = new StringBuilder();
    private At at = At.BEGINNING;
    private int last;
    private int begun;
    private long sinceTag;
    private long name;
    private boolean gap;
    private int quote;
    private int inValue;

    /** @return what was found in the part so far */
    PartLimits found() {
        return limits;
    }

    void see(byte[] bytes, int length) {
        for (var i = 0; i < length && at != At.NO_XML; i++) {
            see(bytes[i] & 0xff);
        }
    }

    private void see(int b) {
        last = last << 8 | b;
        limits.more();
        if (++sinceTag > MAX_TEXT) {
            throw WorkbookGuard.refused("one of its cells holds more than a million characters");
        }
        switch (at) {
            case BEGINNING -> begin(b);
            case TEXT -> text(b);
            case OPENED -> open(b);
            case NAME -> name(b);
            case TAG -> tag(b);
            case VALUE -> value(b);
            case CLOSING -> close(b);
            case DECLARED -> declared();
            case COMMENT -> at = (last & 0xffffff) == 0x2d2d3e ? At.TEXT : At.COMMENT; // "-->"
            case CDATA -> character(b);
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
            limits.text(b);
        }
    }

    private void character(int b) {
        limits.text(b);
        at = (last & 0xffffff) == 0x5d5d3e ? At.TEXT : At.CDATA; // "]]>"
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
            limits.begin(name);
            name = 0;
            at = At.TAG;
            tag(b);
        } else if (b == ':') {
            name = 0; // a prefix, whatever it stands for
        } else {
            name = name << 8 | b;
        }
    }

    private void tag(int b) {
        if (b == '>') {
            at = At.TEXT;
            limits.attributesEnd();
            if ((last >> 8 & 0xff) == '/') {
                limits.end();
            }
        } else if (b == '"' || b == '\'') {
            quote = b;
            inValue = 0;
            at = At.VALUE;
        } else if (b == ':') {
            name = 0;
        } else if (b <= ' ' || b == '/') {
            gap = true; // there may be one before and after the sign between an attribute and its value
        } else if (b != '=') {
            name = gap ? b : name << 8 | b;
            gap = false;
        }
    }

    private void value(int b) {
        if (b == quote) {
            name = 0;
            at = At.TAG;
        } else {
            limits.attribute(name, ++inValue, b);
        }
    }

    private void close(int b) {
        if (b == '>') {
            at = At.TEXT;
            limits.end();
        }
    }

    /** As bytes are packed into a name here: the last eight count. */
    static long word(String name) {
        var word = 0L;
        for (var i = 0; i < name.length(); i++) {
            word = word << 8 | name.charAt(i);
        }
        return word;
    }
}
