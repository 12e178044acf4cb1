package linchpin.tables;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Stands between an uploaded workbook and the library that opens it. Nothing is believed that the archive says of itself: every part
 * is inflated once, counted and thrown away, and the counting stops where no real workbook goes. A ratio alone condemns nothing below
 * {@link #ABOVE_SUSPICION}, since empty cells of honest sheets pack very well.
 */
final class WorkbookGuard {

    static final long ABOVE_SUSPICION = 64L << 20;
    private static final long MAX_RATIO = 250;
    private static final long MAX_UNPACKED = 6L << 30;
    private static final long MAX_SHARED_STRINGS = 48L << 20;

    private final Path file;

    WorkbookGuard(Path file) {
        this.file = file;
    }

    void check() throws IOException {
        try (var archive = new RandomAccessFile(file.toFile(), "r")) {
            var entries = ZipDirectory.of(archive);
            checkList(entries);
            for (var entry : entries) {
                inflate(archive, entry);
            }
        }
    }

    private static void checkList(List<ZipDirectory.Entry> entries) {
        var names = new HashSet<String>();
        var declared = 0L;
        var free = 0L;
        for (var entry : entries.stream()
                .sorted(Comparator.comparingLong(ZipDirectory.Entry::at))
                .toList()) {
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw refused("two of its parts have the same name");
            }
            checkPart(entry);
            if (entry.at() < free) {
                throw refused("its parts overlap");
            }
            free = entry.at() + 30 + entry.packed();
            declared += entry.unpacked();
        }
        if (declared > MAX_UNPACKED) {
            throw tooLarge();
        }
        if (!names.contains("[content_types].xml")) {
            throw new BrokenFile("This is an archive, but not a workbook. Send CSV or XLSX; unpack a zip file first.");
        }
    }

    private static void checkPart(ZipDirectory.Entry entry) {
        if (entry.name().contains("..")
                || entry.name().startsWith("/")
                || entry.name().contains("\\")
                || entry.name().contains(":")) {
            throw refused("one of its parts has a name that leads out of the workbook");
        }
        if ((entry.flags() & 1) != 0) {
            throw refused("it is protected by a password. Save it without one");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw refused("it is packed in a way that workbooks are not");
        }
        if (entry.unpacked() > ABOVE_SUSPICION && entry.unpacked() / Math.max(1, entry.packed()) > MAX_RATIO) {
            throw tooLarge();
        }
    }

    private static void inflate(RandomAccessFile archive, ZipDirectory.Entry entry) throws IOException {
        var head = new byte[30];
        archive.seek(entry.at());
        archive.readFully(head);
        if (head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            throw refused("one of its parts is not where the list says");
        }
        archive.seek(entry.at() + 30 + unsigned(head, 26) + unsigned(head, 28));
        var watch = new XmlWatch();
        var inflater = new Inflater(true);
        try {
            var packed = new byte[1 << 16];
            var left = entry.packed();
            while (left > 0) {
                var read = archive.read(packed, 0, (int) Math.min(packed.length, left));
                if (read < 0) {
                    throw refused("the end of it is missing");
                }
                left -= read;
                watch(entry, inflater, packed, read, watch);
            }
        } catch (DataFormatException e) {
            throw refused("one of its parts is damaged");
        } finally {
            inflater.end();
        }
    }

    private static void watch(ZipDirectory.Entry entry, Inflater inflater, byte[] packed, int read, XmlWatch watch)
            throws DataFormatException {
        var xml = entry.name().endsWith(".xml") || entry.name().endsWith(".rels");
        if (entry.method() == 0) {
            watch.see(packed, read, xml);
            return;
        }
        var unpacked = new byte[1 << 16];
        inflater.setInput(packed, 0, read);
        for (var n = inflater.inflate(unpacked); n > 0; n = inflater.inflate(unpacked)) {
            watch.see(unpacked, n, xml);
            checkSize(entry, watch.seen());
        }
    }

    private static void checkSize(ZipDirectory.Entry entry, long unpacked) {
        if (entry.name().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml") && unpacked > MAX_SHARED_STRINGS) {
            throw new BrokenFile("The workbook holds more text than can be read from a workbook at once ("
                    + (MAX_SHARED_STRINGS >> 20) + " MB). Save it as CSV, which may be of any size.");
        }
        if (unpacked > MAX_UNPACKED
                || (unpacked > ABOVE_SUSPICION && unpacked / Math.max(1, entry.packed()) > MAX_RATIO)) {
            throw tooLarge();
        }
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static BrokenFile tooLarge() {
        return refused("unpacked it would be far larger than any real one");
    }

    static BrokenFile refused(String why) {
        return new BrokenFile(
                "The workbook was not opened: " + why + ". If it is a real one, save it as CSV and send that.");
    }
}
