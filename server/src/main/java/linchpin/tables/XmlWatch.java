package linchpin.tables;

/** Watches the bytes of a workbook's part go by, for what would fill a reader's memory or make it fetch something. */
final class XmlWatch {

    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_ROW = 16 << 20;
    private static final int ROW = 0x3c726f77; // "<row"
    private static final int DECLARATION = 0x3c21; // "<!", as in DOCTYPE and ENTITY, but also in comments and CDATA

    private long seen;
    private int last;
    private int sinceTag;
    private int sinceRow;
    private boolean inRows;

    long seen() {
        return seen;
    }

    void see(byte[] bytes, int length, boolean xml) {
        if (!xml) {
            seen += length;
            return;
        }
        for (var i = 0; i < length; i++) {
            see(bytes[i] & 0xff);
        }
    }

    private void see(int b) {
        if (seen++ < 2 && (b == 0xff || b == 0xfe || b == 0)) {
            throw WorkbookGuard.refused("its text is not in UTF-8");
        }
        last = last << 8 | b;
        sinceTag = b == '<' ? 0 : sinceTag + 1;
        if (last == ROW) {
            sinceRow = 0;
            inRows = true;
        } else if (inRows && ++sinceRow > MAX_ROW) {
            throw WorkbookGuard.refused("one of its rows is larger than " + (MAX_ROW >> 20) + " MB");
        }
        if ((last >> 8 & 0xffff) == DECLARATION && (b == 'D' || b == 'E')) {
            throw WorkbookGuard.refused("it declares entities, which workbooks never need");
        }
        if (sinceTag > MAX_TEXT) {
            throw WorkbookGuard.refused("one of its cells holds more than a million characters");
        }
    }
}
