package linchpin.ui.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where brotli cannot be had, nothing else is lost; where it can, nothing of it is left lying about. */
class BrotliLibraryTests {

    @TempDir
    Path folder;

    @Test
    void leavesNoFileBehind() throws Exception {
        assertThat(BrotliLibrary.load(folder, System.getProperty("os.arch"))).isTrue();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        assertThat(System.getProperty("brotli4j.library.path")).isNull();
    }

    @Test
    void isNotThereOnAMachineThatItWasNotMadeFor() {
        assertThat(BrotliLibrary.load(folder, "abacus")).isFalse();
    }

    @Test
    void isNotThereWhereNoFileMayBeWritten() {
        assertThat(BrotliLibrary.load(folder.resolve("missing"), System.getProperty("os.arch")))
                .isFalse();
    }
}
