package linchpin.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import linchpin.backup.archive.SealedFile.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out is what went in, or it is said that it is not. */
class SealedFileTests {

    private final BackupKey key = BackupKey.fresh();
    private final Label label =
            new Label("log", Instant.parse("2026-11-27T14:03:20Z"), key.fingerprint(), "the first of many");
    private final byte[] text = new byte[200_000];

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        new Random(3).nextBytes(text);
        file = directory.resolve("some");
        SealedFile.write(file, label, key, out -> out.write(text));
    }

    private byte[] read() throws IOException {
        return SealedFile.read(file, key, InputStream::readAllBytes);
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        assertThat(read()).isEqualTo(text);
        assertThat(SealedFile.label(file)).isEqualTo(label);
    }

    @Test
    void holdsNothingToo() throws IOException {
        SealedFile.write(file, label, key, _ -> {});
        assertThat(read()).isEmpty();
    }

    /** Each of its lines, the first and the last segment, and the seal at the end. */
    @Test
    void isRefusedForASingleBit() throws IOException {
        var bytes = Files.readAllBytes(file);
        var head = new String(bytes, 0, 300, StandardCharsets.ISO_8859_1).indexOf("\n\n");
        for (var place : new int[] {0, 10, 20, 60, head - 2, head + 2, head + 50, bytes.length / 2, bytes.length - 1}) {
            var changed = bytes.clone();
            changed[place] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(this::read).as("at %d", place).isInstanceOf(Unusable.class);
        }
    }

    @Test
    void isRefusedCutAnywhere() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var length : new int[] {0, 1, 40, 200, 70_000, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(this::read)
                    .as("of %d", length)
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining(file + " is not whole");
        }
    }

    @Test
    void isRefusedWithSomethingAfterItsEnd() throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 300_000));
        assertThatThrownBy(this::read).isInstanceOf(Unusable.class);
    }

    @Test
    void isRefusedWhereItIsNotReadToItsEnd() {
        assertThatThrownBy(() -> SealedFile.read(file, key, in -> in.readNBytes(10)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("not whole");
    }

    @Test
    void saysWhichKeyOpensIt() {
        var other = BackupKey.fresh();
        assertThatThrownBy(() -> SealedFile.read(file, other, InputStream::readAllBytes))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(key.fingerprint())
                .hasMessageContaining(other.fingerprint());
    }

    /** What refuses for a reason of its own is not said to be damaged. */
    @Test
    void passesOnWhatItsReaderSays() {
        assertThatThrownBy(() -> SealedFile.read(file, key, _ -> {
                    throw Unusable.because("Not this one.");
                }))
                .hasMessage("Not this one.");
        assertThatThrownBy(() -> SealedFile.read(file, key, _ -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void leavesNothingBehindThatWasNotFinished() {
        var another = directory.resolve("another");
        assertThatThrownBy(() -> SealedFile.write(another, label, key, out -> {
                    out.write(text);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(directory).isDirectoryNotContaining("glob:**another*");
    }
}
