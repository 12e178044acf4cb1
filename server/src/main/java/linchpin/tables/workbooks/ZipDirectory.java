package linchpin.tables.workbooks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import linchpin.tables.BrokenFile;

/**
 * The list of entries at the end of a zip archive, read by ourselves because libraries read all of it, however long, before anyone can
 * object (format: APPNOTE.TXT 4.3.12 and 4.3.16).
 */
final class ZipDirectory {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_ENTRIES = 5_000;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;

    /** One entry as the list declares it. */
    record Entry(String name, int flags, int method, long packed, long unpacked, long at) {}

    private ZipDirectory() {}

    static List<Entry> of(RandomAccessFile file) throws IOException {
        var tail = read(file, Math.max(0, file.length() - 65_557), (int) Math.min(file.length(), 65_557));
        var end = lastIndex(tail);
        if (end < 0) {
            throw new BrokenFile(
                    "This is not a workbook, or the end of it is missing. Save it again as .xlsx, or as CSV.");
        }
        var count = tail.getShort(end + 10) & 0xffff;
        var size = tail.getInt(end + 12) & 0xffffffffL;
        var at = tail.getInt(end + 16) & 0xffffffffL;
        var begin = file.length() - tail.limit() + end - size;
        if (count > MAX_ENTRIES || size > MAX_BYTES) {
            throw new BrokenFile(
                    "The workbook has more parts than any real one (" + MAX_ENTRIES + " at most). It was not opened.");
        }
        if (at != begin) {
            throw new BrokenFile("The workbook's list of parts is not where it says. It was not opened.");
        }
        return entries(read(file, begin, (int) size), count);
    }

    private static List<Entry> entries(ByteBuffer list, int count) {
        var entries = new ArrayList<Entry>();
        while (list.remaining() >= 46 && list.getInt(list.position()) == ENTRY) {
            var from = list.position();
            var name = new byte[list.getShort(from + 28) & 0xffff];
            var length = 46 + name.length + (list.getShort(from + 30) & 0xffff) + (list.getShort(from + 32) & 0xffff);
            if (list.remaining() < length) {
                break;
            }
            list.get(from + 46, name);
            entries.add(new Entry(
                    new String(name, StandardCharsets.UTF_8),
                    list.getShort(from + 8) & 0xffff,
                    list.getShort(from + 10) & 0xffff,
                    list.getInt(from + 20) & 0xffffffffL,
                    list.getInt(from + 24) & 0xffffffffL,
                    list.getInt(from + 42) & 0xffffffffL));
            list.position(from + length);
        }
        if (entries.size() != count || list.hasRemaining()) {
            throw new BrokenFile("The workbook's list of parts is damaged. It was not opened.");
        }
        return entries;
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
        if (from < 0) {
            throw new BrokenFile("The workbook's list of parts is damaged. It was not opened.");
        }
        var bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int lastIndex(ByteBuffer tail) {
        for (var i = tail.limit() - 22; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return i;
            }
        }
        return -1;
    }
}
