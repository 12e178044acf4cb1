package linchpin.backup.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What anybody may read of a backup. It is sealed together with the rest: who changes a letter of it has a file that does not open.
 *
 * @param made when what is in it was so
 * @param product the version that made it
 * @param key the fingerprint of the key that opens it
 */
public record Header(Instant made, String product, String key) {

    private static final int LONGEST = 1_000;

    private static final Pattern LINES =
            Pattern.compile("Linchpin backup 1\\nmade: ([^\\n]+)\\nby: ([^\\n]*)\\nkey: ([0-9a-f]{16})\\n\\n");

    byte[] bytes() {
        return "Linchpin backup 1\nmade: %s\nby: %s\nkey: %s\n\n"
                .formatted(made, product.replaceAll("\\R", " "), key)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Unusable where the file does not begin as a backup does */
    static Header in(InputStream file) throws IOException {
        var lines = lines(file);
        var read = LINES.matcher(new String(lines, StandardCharsets.UTF_8));
        if (!read.matches()) {
            throw Unusable.file("This is no backup that this version of Linchpin can read.");
        }
        var header = new Header(moment(read.group(1)), read.group(2), read.group(3));
        if (!Arrays.equals(header.bytes(), lines)) { // it means the same, and is not what was written
            throw Unusable.damaged(null);
        }
        return header;
    }

    /** @return what comes before the first empty line, and that line */
    static byte[] lines(InputStream file) throws IOException {
        var lines = new ByteArrayOutputStream();
        for (int last = -1, next; lines.size() < LONGEST; last = next) {
            next = file.read();
            if (next < 0) {
                break;
            }
            lines.write(next);
            if (next == '\n' && last == '\n') {
                break;
            }
        }
        return lines.toByteArray();
    }

    private static Instant moment(String words) {
        try {
            return Instant.parse(words);
        } catch (DateTimeParseException e) {
            throw Unusable.damaged(e);
        }
    }
}
