package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import linchpin.support.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody sends is read, or refused in words, within bounds: D3, D4, D6 and C8 of the catalogue. */
@Proves({"D3", "D4", "D6", "C8"})
class HostileFilesTests {

    private static final HostileFiles FILES = new HostileFiles();

    @TempDir
    Path directory;

    static Stream<String> names() {
        return FILES.all().keySet().stream();
    }

    @Test
    void thereAreManyWays() {
        assertThat(FILES.all()).hasSizeGreaterThanOrEqualTo(64);
    }

    /** What all the workbooks are made from is one that is read. */
    @Test
    void anHonestOneIsRead() {
        assertThat(read(FILES.write("honest.xlsx", directory))).isEqualTo("1 rows");
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(60)
    void isReadOrRefusedWithinBounds(String name) throws Throwable {
        var file = FILES.write(name, directory);
        var said = new String[1];
        Memory.bounded(() -> said[0] = read(file)).call();
        assertThat(said[0]).isNotBlank();
    }

    /** @return how many rows it has, or what is wrong with it */
    private static String read(Path file) {
        var read = 0;
        try (var rows = Rows.of(file, Layout.of(file))) {
            while (rows.next() != null) {
                read++;
            }
            return read + " rows";
        } catch (BrokenFile e) {
            return e.detail();
        }
    }
}
