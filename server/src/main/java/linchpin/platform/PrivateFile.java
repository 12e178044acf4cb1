package linchpin.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A small file that only its owner may read, made whole or not at all. */
public final class PrivateFile {

    private PrivateFile() {}

    /**
     * @param fresh what it is to hold where it is not there yet
     * @return what it holds, which another process may have written meanwhile
     */
    public static String kept(Path file, Supplier<String> fresh) throws IOException {
        if (!Files.exists(file)) {
            make(file, fresh.get());
        }
        return Files.readString(file);
    }

    private static void make(Path file, String text) throws IOException {
        var fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, text);
            Files.createLink(file, fresh); // unlike a move, never replaces what another process made meanwhile
        } catch (FileAlreadyExistsException e) {
            // theirs is as good
        } finally {
            Files.delete(fresh);
        }
    }
}
