package linchpin.backup.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * The files of a running server, as they happen to be while it writes to them; its log mends what was caught half written. What is left out
 * is what PostgreSQL's handbook says a copy should leave out ("Making a Base Backup Using the Low Level API").
 */
public final class FilesOut extends SimpleFileVisitor<Path> {

    private static final int BUFFER = 1 << 16;
    private static final String CONTROL = "global/pg_control";
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "postmaster\\.(pid|opts)|backup_label(\\.old)?|tablespace_map(\\.old)?|recovery\\.signal|pg_internal\\.init.*"
                    + "|pgsql_tmp.*|t\\d+_\\d+.*|.*\\.tmp");

    private final Path cluster;
    private final TarArchiveOutputStream tar;

    private FilesOut(Path cluster, TarArchiveOutputStream tar) {
        this.cluster = cluster;
        this.tar = tar;
    }

    public static void write(Path cluster, TarArchiveOutputStream tar) throws IOException {
        var out = new FilesOut(cluster, tar);
        Files.walkFileTree(cluster, out);
        // Last, and of one moment: nothing in the log could mend it.
        bytes(tar, CONTROL, steady(cluster.resolve(CONTROL)));
    }

    /** @return how much there is to copy at most */
    public static long size(Path cluster) throws IOException {
        var sum = new long[1];
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.endsWith("pg_wal") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                return unlessGone(e);
            }
        });
        return sum[0];
    }

    private static byte[] steady(Path file) throws IOException {
        for (var before = Files.readAllBytes(file); ; ) {
            var after = Files.readAllBytes(file);
            if (Arrays.equals(before, after)) {
                return after;
            }
            before = after;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        if (LEFT_OUT.matcher(directory.getFileName().toString()).matches()) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        var name = cluster.relativize(directory).toString();
        if (!name.isEmpty()) {
            tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
            tar.closeArchiveEntry();
        }
        return EMPTY.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var name = cluster.relativize(file).toString();
        if (!LEFT_OUT.matcher(file.getFileName().toString()).matches() && !name.equals(CONTROL)) {
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                bytes(name, channel);
            } catch (NoSuchFileException e) {
                // the server has taken it away, and its log says so
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        return unlessGone(e);
    }

    private static FileVisitResult unlessGone(IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    public static void bytes(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        begin(tar, name, bytes.length);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static void begin(TarArchiveOutputStream tar, String name, long size) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
    }

    /** As much as there is when it is begun: the log knows what was added or cut off meanwhile. */
    private void bytes(String name, FileChannel file) throws IOException {
        var left = file.size();
        begin(tar, name, left);
        var buffer = ByteBuffer.allocate(BUFFER);
        while (left > 0) {
            buffer.clear().limit((int) Math.min(BUFFER, left));
            if (file.read(buffer) < 0) {
                Arrays.fill(buffer.array(), (byte) 0);
                buffer.position(buffer.limit());
            }
            tar.write(buffer.array(), 0, buffer.position());
            left -= buffer.position();
        }
        tar.closeArchiveEntry();
    }
}
