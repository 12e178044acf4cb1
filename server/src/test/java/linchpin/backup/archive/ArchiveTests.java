package linchpin.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import linchpin.platform.database.Applied;
import linchpin.support.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read again to the letter, or is said to be damaged; there is nothing between. */
@Proves("H8")
class ArchiveTests {

    private static final long SEED = 27;
    private static final String STORY = "Nurse Brenda held my hand all night, and nobody told my daughter";
    private static final Table STORIES = new Table("feedback.comment", List.of("id", "received"));
    private static final Table EMPTY = new Table("feedback.contact", List.of("reach"));
    private static final List<Applied> MIGRATIONS = List.of(new Applied("feedback/V0300__register.sql", -7));

    @TempDir
    Path directory;

    final BackupKey key = BackupKey.fresh();
    Path file;
    byte[] whole;

    /** Rows that do not pack, so that the file has several segments. */
    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("a.backup");
        var random = new Random(SEED);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var archive = new ArchiveWriter(
                        out,
                        new Header(Instant.EPOCH, "0.1.0", key.fingerprint()),
                        key,
                        new Beginning("the installation's key", MIGRATIONS))) {
            archive.table(STORIES, text -> {
                for (var row = 0; row < 6_000; row++) {
                    text.write((row + "\t" + STORY + random.nextLong() + random.nextLong() + random.nextLong() + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                }
            });
            archive.table(EMPTY, text -> {});
            archive.end(List.of(new Sequence("meaning.kept", 42, true)));
        }
        whole = Files.readAllBytes(file);
    }

    /** Takes everything, and remembers it. */
    private static final class Taken implements Archive.Reader<IOException> {

        private final List<Object> all = new ArrayList<>();
        private long bytes;

        @Override
        public void begins(Beginning beginning) {
            all.add(beginning);
        }

        @Override
        public Tally table(Table table, InputStream rows) throws IOException {
            var counted = new Tallying();
            bytes += rows.transferTo(counted);
            all.add(table);
            return counted.tally();
        }

        @Override
        public void sequences(List<Sequence> sequences) {
            all.addAll(sequences);
        }
    }

    private void read() throws IOException {
        new Archive(file, key).read(new Taken());
    }

    /** Seen once in a run of all tests: where its very last bytes came in a piece of their own, a whole file was said to be damaged. */
    @Test
    void isWholeWhereverItsLastBytesFall() throws IOException {
        var random = new Random(SEED);
        for (var length = 0; length < 600; length++) {
            var row = new byte[length];
            random.nextBytes(row); // does not pack, so that each file is a byte longer
            try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                    var archive = new ArchiveWriter(
                            out,
                            new Header(Instant.EPOCH, "0.1.0", key.fingerprint()),
                            key,
                            new Beginning("the installation's key", MIGRATIONS))) {
                archive.table(STORIES, text -> text.write(row));
                archive.end(List.of());
            }
            read();
        }
    }

    @Test
    void bringsBackWhatWasWritten() throws IOException {
        var taken = new Taken();
        var tallies = new Archive(file, key).read(taken);
        assertThat(whole.length).as("several segments").isGreaterThan(3 << 16);
        assertThat(taken.all)
                .containsExactly(
                        new Beginning("the installation's key", MIGRATIONS),
                        STORIES,
                        EMPTY,
                        new Sequence("meaning.kept", 42, true));
        assertThat(tallies.get(STORIES.name()).rows()).isEqualTo(6_000);
        assertThat(tallies.get(EMPTY.name())).isEqualTo(new Tally(0, "0".repeat(32)));
        assertThat(taken.bytes).isGreaterThan(6_000L * STORY.length());
    }

    @Test
    void showsNoWordOfAnybodys() {
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        assertThat(text)
                .startsWith("Linchpin backup 1\nmade: 1970-01-01T00:00:00Z\nby: 0.1.0\nkey: " + key.fingerprint());
        assertThat(text).doesNotContain("Brenda").doesNotContain("feedback").doesNotContain("installation's key");
    }

    /** Between segments, within one, within the header, after the first byte and before the last. */
    @Test
    void isDamagedWhereverItIsCut() throws IOException {
        var segment = 1 << 16;
        var cuts = new TreeSet<>(
                List.of(0, 1, 17, 60, 99, 100, 108, 140, whole.length - 1, whole.length - 16, whole.length - 17));
        for (var border = segment; border < whole.length; border += segment) {
            cuts.addAll(List.of(border - 1, border, border + 1));
        }
        var header = new Header(Instant.EPOCH, "0.1.0", key.fingerprint()).bytes().length;
        for (var border = header + segment; border < whole.length; border += segment) {
            cuts.addAll(List.of(border - 1, border, border + 1));
        }
        new Random(SEED).ints(100, 0, whole.length).forEach(cuts::add);
        for (int cut : cuts) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThatThrownBy(this::read).as("cut after %d", cut).isInstanceOf(Unusable.class);
        }
    }

    @Test
    void isDamagedByASingleBit() throws IOException {
        var random = new Random(SEED);
        var places = new TreeSet<Integer>();
        for (var place = 0; place < 200; place++) {
            places.add(place); // each of the header and of what Tink begins with
        }
        random.ints(150, 0, whole.length).forEach(places::add);
        for (int place : places) {
            var changed = whole.clone();
            changed[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThatThrownBy(this::read).as("changed at %d", place).isInstanceOf(Unusable.class);
        }
    }

    @Test
    void isDamagedByMoreThanThereWas() throws IOException {
        for (var more : new int[] {1, 16, 1 << 16}) {
            Files.write(file, Arrays.copyOf(whole, whole.length + more));
            assertThatThrownBy(this::read).isInstanceOf(Unusable.class).hasMessageContaining("not whole");
        }
    }

    @Test
    void saysWhichKeyItOpensWith() {
        var other = BackupKey.fresh();
        assertThatThrownBy(() -> new Archive(file, other))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("opens with another key")
                .hasMessageContaining(key.fingerprint())
                .hasMessageContaining(other.fingerprint());
    }

    /** Whoever writes another fingerprint into the header does not make another key fit. */
    @Test
    void opensWithNoKeyButItsOwn() throws IOException {
        var other = BackupKey.fresh();
        var text = new String(whole, StandardCharsets.ISO_8859_1).replaceFirst(key.fingerprint(), other.fingerprint());
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        var archive = new Archive(file, other);
        assertThatThrownBy(() -> archive.read(new Taken()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("not whole");
    }

    @Test
    void isNotWhatAnybodyElseWrote() throws IOException {
        Files.writeString(file, "PK\u0003\u0004 a workbook, by mistake");
        assertThatThrownBy(this::read).hasMessageContaining("no backup that this version");
    }

    @Test
    void saysWhichTableWasNotMadeIntoWhatItWas() {
        assertThatThrownBy(() -> new Archive(file, key).read(new Archive.Reader<IOException>() {
                    @Override
                    public void begins(Beginning beginning) {}

                    @Override
                    public Tally table(Table table, InputStream rows) throws IOException {
                        var counted = new Tallying();
                        rows.transferTo(counted);
                        return new Tally(
                                counted.tally().rows() - 1, counted.tally().sum());
                    }

                    @Override
                    public void sequences(List<Sequence> all) {}
                }))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("feedback.comment 6000 rows were kept")
                .hasMessageContaining("5999");
    }

    @Test
    void sumsRowsUpWhateverTheirOrderAndHoweverTheyArePieced() throws IOException {
        var rows = List.of("one\n", "two\tof it\n", "three\\n is no end\n", "\n");
        var sums = new TreeSet<String>();
        for (var order : List.of(List.of(0, 1, 2, 3), List.of(3, 2, 1, 0), List.of(2, 0, 3, 1))) {
            var text = new ByteArrayOutputStream();
            for (int row : order) {
                text.write(rows.get(row).getBytes(StandardCharsets.UTF_8));
            }
            for (var piece = 1; piece < 9; piece++) {
                var counted = new Tallying();
                for (var from = 0; from < text.size(); from += piece) {
                    counted.write(text.toByteArray(), from, Math.min(piece, text.size() - from));
                }
                assertThat(counted.tally().rows()).isEqualTo(4);
                sums.add(counted.tally().sum());
            }
        }
        assertThat(sums).hasSize(1);
        var twice = new Tallying();
        twice.write("one\none\nthree\\n is no end\n\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sums).doesNotContain(twice.tally().sum());
    }
}
