package linchpin.backup.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.SealedFile;
import linchpin.backup.archive.Unusable;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of all files of the server, made while it ran: of use only together with the log since it was begun.
 *
 * @param made when it was finished, to the next second: the first moment that one can go back to with it
 * @param firstOfLog the log file that it needs first
 * @param postgres the major version of the server, whose files no other reads
 */
public record Copy(Path file, Instant made, LogFile firstOfLog, int postgres) {

    public static final String KIND = "copy";
    /** In the copy, what is no file of the server's. */
    public static final String END = "linchpin-end";

    private static final Pattern OURS = Pattern.compile("copy-(\\d{4}-\\d\\d-\\d\\dT\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern ABOUT =
            Pattern.compile("from ([0-9A-F]{24}) in files of (\\d{1,10}) by PostgreSQL (\\d{1,3})");

    /**
     * What is known only once all files are in it.
     *
     * @param made as the copy's name says it
     * @param place in the log, up to which the copy needs it
     * @param installationKey without which no receipt opens
     */
    public record End(Instant made, long place, String installationKey) {

        public byte[] bytes() {
            return (made + "\n" + place + "\n" + installationKey + "\n").getBytes(StandardCharsets.UTF_8);
        }

        public static End of(byte[] bytes) {
            var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
            return new End(Instant.parse(lines[0]), Long.parseLong(lines[1]), lines[2]);
        }

        @Override
        public String toString() {
            return "End[made=" + made + ", place=" + place + "]";
        }
    }

    public static boolean isOne(Path path) {
        return OURS.matcher(path.getFileName().toString()).matches();
    }

    public static String name(Instant made) {
        return "copy-" + made.toString().replaceAll("[:Z]", "");
    }

    public static String about(LogFile first, int postgres) {
        return "from %s in files of %d by PostgreSQL %d".formatted(first.name(), first.size(), postgres);
    }

    /** @throws Unusable where it does not begin as a copy does */
    public static Copy in(Path file) throws IOException {
        var label = SealedFile.label(file);
        var about = ABOUT.matcher(label.about());
        if (!label.kind().equals(KIND) || !about.matches()) {
            throw Unusable.because(file + " is not what its name says. Somebody renamed it.");
        }
        var made = Instant.parse(OURS.matcher(file.getFileName().toString()).replaceFirst("$1:$2:$3Z"));
        var first = LogFile.named(about.group(1), Integer.parseInt(about.group(2)));
        return new Copy(file, made, first, Integer.parseInt(about.group(3)));
    }

    /**
     * Reads it to its end.
     *
     * @param cluster to put the files in; null to see only whether it is whole
     */
    public End read(BackupKey key, @Nullable Path cluster) throws IOException {
        var end = SealedFile.read(file, key, in -> files(in, cluster));
        if (!end.made().equals(made)) {
            throw Unusable.because(file + " is not what its name says. Somebody renamed it.");
        }
        return end;
    }

    private static End files(InputStream in, @Nullable Path cluster) throws IOException {
        @Nullable End end = null;
        var tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
            if (entry.getName().equals(END)) {
                end = End.of(tar.readAllBytes());
            } else if (cluster == null) {
                tar.transferTo(OutputStream.nullOutputStream());
            } else {
                put(entry, tar, cluster);
            }
        }
        in.transferTo(OutputStream.nullOutputStream());
        return Objects.requireNonNull(end, "sealed, and so whole");
    }

    private static void put(TarArchiveEntry entry, InputStream bytes, Path cluster) throws IOException {
        var target = cluster.resolve(entry.getName()).normalize();
        if (!target.startsWith(cluster)) {
            throw new IOException(entry.getName() + " does not belong there");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.copy(bytes, target);
    }
}
