package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files changed at random are read or refused in words; benchmarks/fuzz.sh tries as many as there is time for. */
class FuzzTests {

    private static final int FILES = 3_000;

    @TempDir
    Path directory;

    @Test
    void whateverBecomesOfAFileItIsReadOrRefused() throws IOException {
        var fuzz = new Fuzz(20_260_101, directory);
        for (var i = 0; i < FILES; i++) {
            fuzz.read(fuzz.next());
        }
        assertThat(fuzz.sum()).doesNotContain("0 read,").doesNotContain(" 0 refused");
    }
}
