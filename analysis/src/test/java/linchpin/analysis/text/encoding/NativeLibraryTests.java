package linchpin.analysis.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTests {

    /** In processes of their own: where the library is found, is decided once in each. */
    @Test
    void leavesNothingBehindInAProcessThatIsKilledAndUnpacksOnce(@TempDir Path folder) throws Exception {
        var libraries = folder.resolve("libraries");
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        killed(libraries, temporary);
        assertThat(files(temporary)).as("left behind, but for an empty folder").isEmpty();
        var unpacked = files(libraries);
        assertThat(unpacked).hasSize(2);
        killed(libraries, temporary);
        assertThat(files(libraries)).isEqualTo(unpacked);
    }

    private static Map<Path, Object> files(Path folder) throws Exception {
        var files = new TreeMap<Path, Object>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    private static void killed(Path libraries, Path temporary) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reads.class.getName(),
                        libraries.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = process.inputReader()) {
            assertThat(said.lines().filter(line -> line.startsWith("READ")).findFirst())
                    .hasValue("READ");
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Reads a comment and stays. */
    static final class Reads {

        private Reads() {}

        public static void main(String[] libraries) throws InterruptedException {
            var read =
                    CommentReader.shipped(Path.of(libraries[0])).read(new Comment("Kind staff", Question.OTHER, null));
            System.out.println(read.outcome());
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
    }
}
