package linchpin.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells apart, by how they begin, the files that are no table we read, and says of each what to do. */
enum FileKind {
    TEXT(""),
    ARCHIVE(""),
    WEB_PAGE("This is a web page, not a table, whatever its name says: some systems call one .xls." + Advice.SAVE),
    WEB_ARCHIVE("This is a web page with all that belongs to it (MHTML), not a table." + Advice.SAVE),
    OLD_XML("This is a workbook as Excel of 2003 wrote it in XML. It holds a table, though not one that we read."
            + Advice.SAVE),
    XML("This is XML, which programs exchange, not a table. Ask whoever sent it for CSV or an Excel workbook (.xlsx)."),
    OLD("This is a workbook of the old kind (.xls)." + Advice.SAVE),
    LOCKED(
            "This workbook is protected by a password. Open it in a spreadsheet, save it without a password as “Excel workbook (.xlsx)”, and"
                    + " send that."),
    OLD_DOCUMENT("This is a document of the old kind (.doc), not a table." + Advice.COPY),
    OLD_OTHER(
            "This is a file of an old Office program, or one with a password, not a table. If it is a workbook of the old kind (.xls), open it in a"
                    + " spreadsheet, save it as “Excel workbook (.xlsx)” without a password, and send that."),
    SYMBOLIC("This is a table in an old form (SYLK, .slk) that we do not read." + Advice.SAVE),
    RICH_TEXT("This is a document (RTF), not a table." + Advice.COPY),
    PDF("This is a PDF, not a table." + Advice.COPY),
    PICTURE("This is a picture, not a table." + Advice.COPY),
    PACKED("This is a packed archive, not a table. Unpack it, and send the CSV or workbook that is in it."),
    JSON(
            "This is JSON, which programs exchange, not a table. Ask whoever sent it for CSV or an Excel workbook (.xlsx)."),
    STATISTICS(
            "This is a file of a statistics program or database, not a table that we read. Save it there as CSV, and send that."),
    MAIL("This is an email, not a table. Save the file that is attached to it, and send that.");

    private static final int HEAD = 4_096;
    private static final List<String> HTML = List.of(
            "<html",
            "<!doctype html",
            "<table",
            "<head",
            "<body",
            "<meta",
            "<style",
            "<div",
            "<title",
            "<center",
            "<font",
            "<tr");
    /** What to do in nearly all cases. */
    private static final class Advice {
        static final String SAVE =
                " Open it in a spreadsheet, save it as “Excel workbook (.xlsx)” or as CSV, and send that.";
        static final String COPY = " Ask for the table itself, as CSV or as an Excel workbook (.xlsx), and send that.";
    }

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** @throws BrokenFile for what is no table that we read */
    static FileKind of(byte[] start) {
        var kind = kind(start);
        if (!kind.refusal.isEmpty()) {
            throw new BrokenFile(kind.refusal);
        }
        return kind;
    }

    private static FileKind kind(byte[] start) {
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return ARCHIVE;
        }
        if (begins(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            return compound(start);
        }
        var packed = begins(start, 0x1f, 0x8b)
                || begins(start, 'R', 'a', 'r', '!')
                || begins(start, '7', 'z', 0xbc, 0xaf)
                || (begins(start, 'B', 'Z', 'h') && at(start, 4, "1AY"))
                || begins(start, 0xfd, '7', 'z', 'X', 'Z')
                || begins(start, 0x28, 0xb5, 0x2f, 0xfd)
                || at(start, 257, "ustar");
        if (packed) {
            return PACKED;
        }
        return begins(start, '%', 'P', 'D', 'F') ? PDF : picture(start) ? PICTURE : old(start) ? OLD : text(start);
    }

    private static boolean picture(byte[] start) {
        return begins(start, 'G', 'I', 'F', '8')
                || begins(start, 0x89, 'P', 'N', 'G')
                || begins(start, 0xff, 0xd8, 0xff)
                || begins(start, 'I', 'I', '*', 0)
                || begins(start, 'M', 'M', 0, '*')
                || (begins(start, 'R', 'I', 'F', 'F') && at(start, 8, "WEBP"))
                || at(start, 4, "ftyp");
    }

    /** Workbooks from before 1995 begin with a record of their own; later ones lie in a compound file. */
    private static boolean old(byte[] start) {
        return begins(start, 0x09, 0x00, 0x04, 0x00)
                || begins(start, 0x09, 0x02, 0x06, 0x00)
                || begins(start, 0x09, 0x04, 0x06, 0x00)
                || begins(start, 0x09, 0x08, 0x08, 0x00)
                || begins(start, 0x09, 0x08, 0x10, 0x00);
    }

    private static FileKind compound(byte[] start) {
        if (names(start, "EncryptedPackage") || names(start, "EncryptionInfo")) {
            return LOCKED;
        }
        if (names(start, "WordDocument")) {
            return OLD_DOCUMENT;
        }
        return names(start, "Workbook") || names(start, "Book") ? OLD : OLD_OTHER;
    }

    /** A compound file has the names of its parts in UTF-16. */
    private static boolean names(byte[] start, String part) {
        return new String(start, StandardCharsets.ISO_8859_1)
                .contains(new String(part.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static FileKind text(byte[] start) {
        var wide = begins(start, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        var head = new String(
                        start,
                        0,
                        Math.min(start.length, HEAD),
                        begins(start, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : wide)
                .replace("\ufeff", "")
                .strip();
        var small = head.toLowerCase(Locale.ROOT);
        if (small.startsWith("<")) {
            return markup(small);
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (head.startsWith("ID;P")) {
            return SYMBOLIC;
        }
        if (json(head)) {
            return JSON;
        }
        if (small.startsWith("mime-version:")) {
            return small.contains("multipart/related") || small.contains("text/html") ? WEB_ARCHIVE : MAIL;
        }
        return statistics(start, head) ? STATISTICS : mail(small) ? MAIL : TEXT;
    }

    private static boolean statistics(byte[] start, String head) {
        return head.startsWith("$FL2")
                || head.startsWith("$FL3")
                || head.startsWith("PAR1")
                || head.startsWith("SQLite format 3")
                || at(start, 4, "Standard Jet DB")
                || at(start, 4, "Standard ACE DB");
    }

    private static boolean mail(String small) {
        return small.startsWith("received: ")
                || small.startsWith("return-path: ")
                || small.startsWith("delivered-to: ")
                || (small.startsWith("from: ") && small.contains("\nsubject: "));
    }

    private static FileKind markup(String small) {
        if (small.contains("urn:schemas-microsoft-com:office:spreadsheet")
                || small.contains("progid=\"excel.sheet\"")) {
            return OLD_XML;
        }
        if (small.startsWith("<stata_dta")) {
            return STATISTICS;
        }
        var bare = small.replaceAll("(?s)^(<\\?xml[^>]*>|<!--.*?-->|\\s++)++", "");
        if (HTML.stream().anyMatch(bare::startsWith) || small.contains("<html")) {
            return WEB_PAGE;
        }
        var element = bare.matches("(?s)<[a-z_][\\w:.-]*( [^<>]*)?/?>.*") && bare.contains("</");
        return element || small.startsWith("<?xml") ? XML : TEXT;
    }

    /** An object, or a list of objects or lists; “[name removed]” begins a row of words. */
    private static boolean json(String head) {
        return head.matches("(?s)(\\[\\s*)?\\{\\s*(\"[^\"]*\"\\s*:.*|}.*)")
                || head.matches("(?s)\\[\\s*\\[.*|\\[\\s*\"[^\"]*\"\\s*,.*");
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean at(byte[] start, int from, String word) {
        return start.length >= from + word.length()
                && new String(start, from, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
