package linchpin.feedback.imports.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import linchpin.platform.Digest;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Uploaded files, readable for this process only, under a name that is never the sender's. */
@Component
public class ImportFiles {

    private final Path directory;

    /** @param shared a directory that all nodes see; null for this node's own */
    ImportFiles(Settings settings, @Value("${linchpin.imports:#{null}}") @Nullable Path shared) {
        this.directory = shared == null ? settings.data().resolve("imports") : shared;
    }

    /** Keeps what was sent until the import ends. */
    public void keep(ImportId id, InputStream sent) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var fresh = Files.createTempFile(
                    directory,
                    "upload",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(fresh)) {
                sent.transferTo(out);
            }
            Files.move(fresh, path(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be kept", e);
        }
    }

    /** @return where the file lies */
    public Path path(ImportId id) {
        return directory.resolve(id.id().toString());
    }

    /** @return what tells whether two files are the same, byte by byte */
    byte[] digest(ImportId id) {
        var digest = Digest.fresh();
        try (var in = new DigestInputStream(Files.newInputStream(path(id)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
        return digest.digest();
    }

    /** @return a name beside the file, for counts that the work needs */
    public Path counting(ImportId id) {
        return directory.resolve(id.id() + ".counts");
    }

    /** Deletes it, where it still lies there. */
    public void forget(ImportId id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be deleted", e);
        }
    }
}
