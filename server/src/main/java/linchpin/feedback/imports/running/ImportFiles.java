package linchpin.feedback.imports.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;

/** Uploaded files, readable for this process only, under a name that is never the sender's. */
@Component
public class ImportFiles {

    private final Path directory;

    ImportFiles(Settings settings) {
        this.directory = settings.data().resolve("imports");
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
