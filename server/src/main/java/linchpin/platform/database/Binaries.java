package linchpin.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs that travel in the jar, once per version. */
final class Binaries {

    /** Changes with the artifact in pom.xml, so that a new version unpacks beside the old one. */
    static final String VERSION = "18.6.0";

    private Binaries() {}

    /**
     * @param home directory for all unpacked versions
     * @return the directory that holds {@code bin/postgres}
     */
    static Path unpackedUnder(Path home) throws IOException {
        var target = home.resolve(VERSION);
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(home);
        var fresh = Files.createTempDirectory(
                home, "unpacking", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        unpack(fresh);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static void unpack(Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
                unpack(entry, archive, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream bytes, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(bytes, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static InputStream archive() throws IOException {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-linux-" + machine + ".txz";
        var bytes = Binaries.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new IOException("No PostgreSQL for this machine (" + machine
                    + ") travels with Linchpin. Run one of your own and name it with --database-url.");
        }
        return bytes;
    }
}
