package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions changed at random are tallied or refused in words; benchmarks/fuzz.sh tries as many as there is time for. */
class DecisionFuzzTests {

    private static final int FILES = 500;

    @TempDir
    Path directory;

    @Test
    void whatIsCutInItsFirstLetterIsRefused() throws IOException {
        var fuzz = new DecisionFuzz(1, directory);
        for (var bytes : List.of(
                new byte[] {(byte) 0xc3}, new byte[] {(byte) 0xef, (byte) 0xbb}, new byte[] {-1}, new byte[0])) {
            fuzz.read(bytes);
        }
        assertThat(fuzz.sum()).isEqualTo("0 tallied, 4 refused");
    }

    @Test
    void whateverBecomesOfAFileItIsTalliedOrRefused() throws IOException {
        var fuzz = new DecisionFuzz(20_260_101, directory);
        for (var i = 0; i < FILES; i++) {
            fuzz.read(fuzz.next());
        }
        assertThat(fuzz.sum()).doesNotStartWith("0 tallied").doesNotContain(" 0 refused");
    }
}
