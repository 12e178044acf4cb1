package linchpin.tables.workbooks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import linchpin.tables.BrokenFile;

/**
 * Stands between an uploaded workbook and the library that opens it. Nothing is believed that the archive says of itself, least of all what
 * its parts are called: every part is inflated once, counted, watched by {@link XmlWatch} and thrown away, and the counting stops where no
 * real workbook goes. A ratio alone condemns nothing below {@link #ABOVE_SUSPICION}, since empty cells of honest sheets pack very well.
 */
final class WorkbookGuard {

    static final long ABOVE_SUSPICION = 64L << 20;
    private static final long MAX_RATIO = 250;
    private static final long MAX_UNPACKED = 6L << 30;

    private final Path file;
    private long packed;
    private long unpacked;
    private long strings;
    private long furthest = -1;

    WorkbookGuard(Path file) {
        this.file = file;
    }

    /** @return what its parts are called, in small letters */
    Set<String> check() throws IOException {
        try (var archive = new RandomAccessFile(file.toFile(), "r")) {
            var entries = ZipDirectory.of(archive);
            packed = entries.stream().mapToLong(ZipDirectory.Entry::packed).sum();
            var names = checkList(entries);
            for (var entry : entries) {
                inflate(archive, entry);
            }
            if (furthest >= strings) { // whoever looks for it reads on and on
                throw refused("one of its cells refers to a text that it does not hold");
            }
            return names;
        }
    }

    private Set<String> checkList(List<ZipDirectory.Entry> entries) {
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
        checkSize(declared);
        ArchiveKind.check(names);
        return names;
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
    }

    private void inflate(RandomAccessFile archive, ZipDirectory.Entry entry) throws IOException {
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
            var bytes = new byte[1 << 16];
            var left = entry.packed();
            while (left > 0) {
                var read = archive.read(bytes, 0, (int) Math.min(bytes.length, left));
                if (read < 0) {
                    throw refused("the end of it is missing");
                }
                left -= read;
                watch(entry, inflater, bytes, read, watch);
            }
            strings = Math.max(strings, watch.found().strings());
            furthest = Math.max(furthest, watch.found().furthest());
        } catch (DataFormatException e) {
            throw refused("one of its parts is damaged");
        } finally {
            inflater.end();
        }
    }

    private void watch(ZipDirectory.Entry entry, Inflater inflater, byte[] bytes, int read, XmlWatch watch)
            throws DataFormatException {
        if (entry.method() == 0) {
            watch.see(bytes, read);
            return;
        }
        var out = new byte[1 << 16];
        inflater.setInput(bytes, 0, read);
        for (var n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
            unpacked += n;
            checkSize(unpacked);
            watch.see(out, n);
        }
    }

    private void checkSize(long size) {
        if (size > MAX_UNPACKED || (size > ABOVE_SUSPICION && size / Math.max(1, packed) > MAX_RATIO)) {
            throw refused("unpacked it would be far larger than any real one");
        }
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    static BrokenFile refused(String why) {
        return new BrokenFile(
                "The workbook was not opened: " + why + ". If it is a real one, save it as CSV and send that.");
    }
}
