package linchpin.ui.packed;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library that packs as brotli. Loaded when first asked for, from a file that is taken away at once: its own loader leaves one behind in
 * each process that is killed.
 */
final class BrotliLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(BrotliLibrary.class);
    private static final String WHERE = "brotli4j.library.path";

    private BrotliLibrary() {}

    /** Kept apart, so that it is looked for once and by the first who asks. */
    private static final class Loaded {
        private static final boolean THERE =
                load(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), System.getProperty("os.arch", ""));
    }

    /** @return whether it can pack */
    static boolean isThere() {
        return Loaded.THERE;
    }

    /** @return false where there is none for this machine, or no room to unpack it; the log says so */
    static boolean load(Path folder, String arch) {
        if (System.getProperty(WHERE) != null) {
            return loaded();
        }
        var name = System.mapLibraryName("brotli");
        var platform = "linux-" + (arch.equals("amd64") ? "x86_64" : arch);
        try (var library = Brotli4jLoader.class.getResourceAsStream("/lib/" + platform + "/" + name)) {
            if (library == null) {
                LOG.info("There is no brotli for this machine ({}): pages are packed with gzip", arch);
                return false;
            }
            var file = Files.createTempFile(folder, "linchpin", name);
            try {
                Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
                System.setProperty(WHERE, file.toString());
                return loaded();
            } finally {
                System.clearProperty(WHERE);
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.info("Brotli cannot be unpacked in {}: pages are packed with gzip", folder);
            return false;
        }
    }

    private static boolean loaded() {
        if (!Brotli4jLoader.isAvailable()) {
            LOG.info(
                    "Brotli cannot be loaded, pages are packed with gzip: {}",
                    String.valueOf(Brotli4jLoader.getUnavailabilityCause()));
        }
        return Brotli4jLoader.isAvailable();
    }
}
