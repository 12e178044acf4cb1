package linchpin.backup.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as it is kept: nothing between two stretches of it is missing, or it is known where. */
class LogTests {

    private static final int SIZE = 4_096;
    private static final Instant AT = Instant.parse("2026-11-27T14:03:20Z");

    private final BackupKey key = BackupKey.fresh();
    private final LogFile first = LogFile.at(1, 40 * SIZE, SIZE);
    private final byte[] text = new byte[SIZE];

    @TempDir
    Path directory;

    LogTests() {
        new Random(7).nextBytes(text);
    }

    private Log log() {
        return new Log(directory);
    }

    private void keep(LogFile file, int from, int to) throws IOException {
        log().keep(file, from, Arrays.copyOfRange(text, from, to), AT, key);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isReadInTheOrderItWasWritten() throws IOException {
        keep(first, 0, SIZE);
        keep(first.next(), 0, 100);
        keep(first.next(), 100, 300);
        var kept = log().from(first);
        assertThat(kept).extracting(Log.Kept::to).containsExactly(SIZE, 100, 300);
        assertThat(kept.getLast().end()).isEqualTo(first.end() + 300);
        assertThat(kept.getLast().complete()).isEqualTo(AT);
        assertThat(kept.getLast().bytes(key)).isEqualTo(Arrays.copyOfRange(text, 100, 300));
    }

    @Test
    void takesAPieceAwayOnceTheWholeIsThere() throws IOException {
        keep(first, 0, 100);
        keep(first, 100, 4_000);
        assertThat(names()).containsExactly(first.name() + ".00000000-00000064", first.name() + ".00000064-00000fa0");
        keep(first.next(), 0, 5);
        keep(first, 0, SIZE);
        assertThat(names()).containsExactly(first.name(), first.next().name() + ".00000000-00000005");
    }

    /** In whatever order the file system names them, which is another on every machine. */
    @Test
    void takesTheLongerOfTwoStretchesThatBeginTogether() throws IOException {
        for (var from = 0; from < SIZE - 300; from += 300) {
            keep(first, from, from + 100);
            keep(first, from, from + 300);
            keep(first, from + 100, from + 200);
        }
        var kept = log().from(first);
        assertThat(kept).hasSize(13).allMatch(stretch -> stretch.to() - stretch.from() == 300);
        assertThat(kept.getLast().to()).isEqualTo(3_900);
    }

    /** A process that was killed in between had kept the whole, and not yet taken the pieces away. */
    @Test
    void prefersTheWholeToItsPieces() throws IOException {
        keep(first, 0, SIZE);
        keep(first, 0, 100);
        assertThat(log().from(first)).singleElement().matches(kept -> kept.to() == SIZE);
    }

    @Test
    void endsWhereSomethingIsMissing() throws IOException {
        keep(first, 0, SIZE);
        keep(first.next(), 0, 100);
        keep(first.next(), 200, 300);
        keep(first.next().next(), 0, SIZE);
        assertThat(log().from(first)).extracting(Log.Kept::to).containsExactly(SIZE, 100);
        assertThat(log().after(first.next())).contains(first.next().next().name());
        assertThat(log().after(first.next().next())).isEmpty();
    }

    @Test
    void goesOnAfterTheLastStretch() throws IOException {
        assertThat(log().last(SIZE)).isEmpty();
        keep(first, 0, SIZE);
        assertThat(log().last(SIZE))
                .hasValueSatisfying(kept -> assertThat(kept.end()).isEqualTo(first.end()));
        keep(first.next(), 0, 9);
        assertThat(log().last(SIZE))
                .hasValueSatisfying(kept -> assertThat(kept.end()).isEqualTo(first.end() + 9));
        Files.delete(directory.resolve(first.next().name() + ".00000000-00000009"));
        keep(first.next(), 5, 9);
        assertThat(log().last(SIZE)).as("its beginning is missing").isEmpty();
    }

    @Test
    void forgetsWhatLiesBefore() throws IOException {
        keep(first, 0, SIZE);
        keep(first.next(), 0, 9);
        keep(first.next().next(), 0, SIZE);
        Files.writeString(directory.resolve("letter.txt"), "mine");
        log().forgetBefore(first.next().next());
        assertThat(names()).containsExactly(first.next().next().name(), "letter.txt");
    }

    /** Half a file of a process that was killed while it wrote. */
    @Test
    void knowsNothingOfWhatWasNotFinished() throws IOException {
        keep(first, 0, 100);
        Files.writeString(directory.resolve(first.name() + ".00000064-000000c8.part"), "half");
        assertThat(log().from(first)).hasSize(1);
        keep(first, 100, 200);
        assertThat(log().from(first)).extracting(Log.Kept::to).containsExactly(100, 200);
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() throws IOException {
        keep(first, 0, 100);
        var piece = directory.resolve(first.name() + ".00000000-00000064");
        Files.move(piece, directory.resolve(first.next().name() + ".00000000-00000064"));
        var moved = log().from(first.next()).getFirst();
        assertThatThrownBy(() -> moved.bytes(key)).isInstanceOf(Unusable.class).hasMessageContaining("renamed");
    }

    /** Comments stand in it in the clear. */
    @Test
    void isSealedAndForItsOwnerAlone() throws IOException {
        var words = "Nurse Brenda held my hand".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        log().keep(first, 0, words, AT, key);
        var piece = log().from(first).getFirst();
        assertThat(new String(Files.readAllBytes(piece.path()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("Linchpin log 1\nmade: 2026-11-27T14:03:20Z\n")
                .doesNotContain("Brenda");
        assertThat(Files.getPosixFilePermissions(piece.path())).hasSize(2);
        assertThat(piece.bytes(key)).isEqualTo(words);
        assertThatThrownBy(() -> piece.bytes(BackupKey.fresh())).hasMessageContaining("another key");
    }
}
