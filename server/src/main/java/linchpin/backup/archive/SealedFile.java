package linchpin.backup.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A file of bytes, packed and sealed as a backup is, with a few lines before them that anybody may read and nobody can change. */
public final class SealedFile {

    private static final int BUFFER = 1 << 16;
    private static final Pattern LINES =
            Pattern.compile("Linchpin ([a-z]+) 1\\nmade: ([^\\n]+)\\nkey: ([0-9a-f]{16})\\nabout: ([^\\n]*)\\n\\n");
    private static final FileAttribute<?> FOR_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SealedFile() {}

    /**
     * What anybody may read of it.
     *
     * @param kind in a word
     * @param made when what is in it was so
     * @param key the fingerprint of the key that opens it
     * @param about what it is, in a line
     */
    public record Label(String kind, Instant made, String key, String about) {

        byte[] bytes() {
            return "Linchpin %s 1\nmade: %s\nkey: %s\nabout: %s\n\n"
                    .formatted(kind, made, key, about)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Writes what is in it. */
    @FunctionalInterface
    public interface Body {

        void to(OutputStream bytes) throws IOException;
    }

    /** Takes what is in it, to its end. */
    @FunctionalInterface
    public interface Reader<T> {

        T from(InputStream bytes) throws IOException;
    }

    /** Makes one, which has its name once it is whole and on the disk; the key is the one that its label names. */
    public static void write(Path file, Label label, BackupKey key, Body body) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            write(Files.createFile(part, FOR_ITS_OWNER), label.bytes(), key, body);
            onDisk(part, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            onDisk(file.resolveSibling("."), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Path part, byte[] label, BackupKey key, Body body) throws IOException {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
            out.write(label);
            try (var packed = new BufferedOutputStream(
                    new DeflaterOutputStream(
                            new BufferedOutputStream(Seal.sealing(out, key, label), BUFFER), deflater, BUFFER),
                    BUFFER)) {
                body.to(packed);
            }
        } finally {
            deflater.end();
        }
    }

    /** A name too is on the disk only when its directory is. */
    private static void onDisk(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** @throws Unusable where it does not begin as such a file does */
    public static Label label(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return label(file, Header.lines(in));
        }
    }

    private static Label label(Path file, byte[] lines) {
        var read = LINES.matcher(new String(lines, StandardCharsets.UTF_8));
        if (!read.matches()) {
            throw damaged(file);
        }
        try {
            var label = new Label(read.group(1), Instant.parse(read.group(2)), read.group(3), read.group(4));
            if (Arrays.equals(label.bytes(), lines)) {
                return label;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw damaged(file);
    }

    /**
     * Reads it to its end.
     *
     * @throws Unusable where it opens with another key, or is not what was once written
     */
    public static <T> T read(Path file, BackupKey key, Reader<T> reader) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            var lines = Header.lines(in);
            var opensWith = label(file, lines).key();
            if (!opensWith.equals(key.fingerprint())) {
                throw Unusable.key(file + " opens with another key: the one with the fingerprint " + opensWith
                        + ", and this is " + key.fingerprint() + ".");
            }
            return read(in, key, lines, reader).orElseThrow(() -> damaged(file));
        } catch (EOFException e) {
            throw damaged(file);
        } catch (Unusable e) {
            throw e.getCause() instanceof IOException ? damaged(file) : e; // as what is Opened says it, without a name
        }
    }

    /** @return what was made of it; nothing where it does not end where it should */
    private static <T> Optional<T> read(InputStream in, BackupKey key, byte[] lines, Reader<T> reader)
            throws IOException {
        try (var sealed = new Opened(Seal.opening(in, key, lines));
                var inflated = new BufferedInputStream(new Opened(new InflaterInputStream(sealed)), BUFFER)) {
            var made = reader.from(inflated);
            return inflated.read() >= 0 || sealed.read() >= 0 ? Optional.empty() : Optional.of(made);
        }
    }

    private static Unusable damaged(Path file) {
        return Unusable.file(file + " is not whole: it was cut off, or something in it changed since it was made.");
    }
}
