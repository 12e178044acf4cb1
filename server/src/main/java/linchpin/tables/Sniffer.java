package linchpin.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds out from a file's bytes, never from its name, how it is written. */
final class Sniffer {

    private static final int SAMPLE = 1 << 16;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"?+");

    private final Path file;
    private final byte[] start;

    Sniffer(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BrokenFile("This is a folder, not a file.");
        }
        this.file = file;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
    }

    Layout layout() throws IOException {
        return headed(written());
    }

    /** @return the same, with a header whatever stands in the first row */
    Layout written() throws IOException {
        refuseWhatIsNoTable();
        if (startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0x50, 0x4b, 0x05, 0x06)) {
            return new Layout(true, "UTF-8", ',', true);
        }
        var charset = charset();
        return new Layout(false, charset, delimiter(new String(start, Charset.forName(charset))), true);
    }

    private void refuseWhatIsNoTable() {
        if (start.length == 0) {
            throw new BrokenFile("The file is empty: it has no bytes at all.");
        }
        if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new BrokenFile(
                    "This is a workbook of the old kind (.xls), or one with a password. Save it as .xlsx without a password, or as CSV.");
        }
        if (startsWith('%', 'P', 'D', 'F')
                || startsWith('G', 'I', 'F', '8')
                || startsWith(0x89, 'P', 'N', 'G')
                || startsWith(0xff, 0xd8, 0xff)
                || startsWith(0x1f, 0x8b)
                || startsWith('R', 'a', 'r', '!')) {
            throw new BrokenFile(
                    "This is not a table, whatever its name says: it is a picture, a document or an archive. Send CSV or XLSX.");
        }
    }

    private boolean startsWith(int... bytes) {
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

    private String charset() throws IOException {
        if (startsWith(0xff, 0xfe)) {
            return "UTF-16LE";
        }
        if (startsWith(0xfe, 0xff)) {
            return "UTF-16BE";
        }
        return unmarkedUtf16() ? (start[0] == 0 ? "UTF-16BE" : "UTF-16LE") : utf8() ? "UTF-8" : "windows-1252";
    }

    /** Text of Western letters has a zero in every second byte. */
    private boolean unmarkedUtf16() {
        var zeros = 0;
        for (var b : start) {
            zeros += b == 0 ? 1 : 0;
        }
        return start.length > 3 && zeros > start.length * 2 / 5;
    }

    /** Reads the whole file: one letter in the last row may be the only one that is not ASCII. */
    private boolean utf8() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(SAMPLE);
        var letters = CharBuffer.allocate(SAMPLE);
        try (var channel = Files.newByteChannel(file)) {
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                if (decoder.decode(bytes, letters.clear(), false).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return !decoder.decode(bytes.flip(), letters.clear(), true).isError();
    }

    /**
     * The one that stands most often in the first row, outside quotation marks: below it, commas stand in what people say. But one that
     * stands nowhere below separates nothing; it is part of a name.
     */
    private static char delimiter(String sample) {
        var rows = QUOTED.matcher(sample)
                .replaceAll("")
                .lines()
                .filter(row -> !row.isBlank())
                .toList();
        var best = ',';
        var most = 0L;
        for (var candidate : DELIMITERS) {
            var count = rows.isEmpty()
                    ? 0
                    : rows.getFirst().chars().filter(c -> c == candidate).count();
            if (count > most && separates(candidate, rows)) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean separates(char candidate, List<String> rows) {
        return rows.size() == 1 || rows.stream().skip(1).anyMatch(row -> row.indexOf(candidate) >= 0);
    }

    /** Names of columns are words, all different; a first row with a number or a date in it is somebody's answer. */
    private Layout headed(Layout layout) {
        try (var rows = Rows.of(file, layout)) {
            var names = rows.header().stream().filter(name -> !name.isEmpty()).toList();
            var named = names.size() == new HashSet<>(names).size()
                    && names.stream().noneMatch(name -> name.length() > 500 || name.matches("[0-9][0-9./: -]*"))
                    && names.size() * 2 >= rows.header().size();
            return named ? layout : new Layout(layout.workbook(), layout.charset(), layout.delimiter(), false);
        }
    }
}
