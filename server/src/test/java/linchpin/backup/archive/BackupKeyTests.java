package linchpin.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that people copy by hand, read over a telephone and find again years later. */
class BackupKeyTests {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isTheSameHoweverItIsTyped() {
        Stream.generate(BackupKey::fresh).limit(200).forEach(key -> {
            var groups = key.inGroups();
            assertThat(groups).matches("([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(BackupKey.of(groups).bytes()).isEqualTo(key.bytes());
            var typed = groups.toLowerCase(Locale.ROOT)
                    .replace('-', ' ')
                    .replace('0', 'o')
                    .replace('1', 'l');
            assertThat(BackupKey.of(" " + typed + "\n").bytes()).isEqualTo(key.bytes());
        });
    }

    /** Tried by hand: whoever copied both lines of it into a file was told that it was no key. */
    @Test
    void isFoundInWhateverWasCopiedWithIt() {
        var key = BackupKey.fresh();
        var two = "    " + key.inGroups().substring(0, 34) + "\n    "
                + key.inGroups().substring(35) + "\n";
        for (var copied : new String[] {
            key.inGroups(),
            two,
            "This key opens what was kept here.\n\n" + two + "\nIts fingerprint: " + key.fingerprint() + "\n",
            key.inGroups().replace('-', ' ').toLowerCase(Locale.ROOT)
        }) {
            assertThat(BackupKey.in(copied).fingerprint()).isEqualTo(key.fingerprint());
        }
        assertThatThrownBy(() -> BackupKey.in("")).isInstanceOf(Unusable.class);
    }

    @Test
    void keepsTheZerosItBeginsWith() {
        for (var zeros = 0; zeros <= 32; zeros++) {
            var bytes = new byte[32];
            Arrays.fill(bytes, zeros, 32, (byte) 0xff);
            assertThat(BackupKey.of(new BackupKey(bytes).inGroups()).bytes()).isEqualTo(bytes);
        }
    }

    @Test
    void saysWhenALetterIsWrongOrTwoChangedPlaces() {
        var random = new Random(27);
        for (var time = 0; time < 500; time++) {
            var letters = BackupKey.fresh().inGroups().replace("-", "").toCharArray();
            var at = random.nextInt(letters.length - 1);
            if (time % 2 == 0) {
                letters[at] = other(letters[at], random);
            } else if (letters[at] != letters[at + 1]) {
                var kept = letters[at];
                letters[at] = letters[at + 1];
                letters[at + 1] = kept;
            } else {
                continue;
            }
            assertThatThrownBy(() -> BackupKey.of(new String(letters)))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("not typed right");
        }
    }

    private static char other(char letter, Random random) {
        var other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return other == letter ? other(letter, random) : other;
    }

    @Test
    void isNoneOfWhateverElseIsTyped() {
        for (var typed : new String[] {"", "password", "0000-".repeat(13), "U".repeat(56)}) {
            assertThatThrownBy(() -> BackupKey.of(typed)).hasMessageContaining("14 groups of four");
        }
    }

    @Test
    void tellsOthersApartWithoutTellingOfItself() {
        var key = BackupKey.fresh();
        assertThat(key.fingerprint())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(BackupKey.fresh().fingerprint());
        assertThat(key.toString()).doesNotContain(key.inGroups()).contains(key.fingerprint());
    }

    @Test
    void isKeptForItsOwnerOnlyAndIsTheSameEverAfter(@TempDir Path data) throws Exception {
        var kept = new KeptKey(data, null);
        var key = kept.key();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("backup.key"))))
                .isEqualTo("rw-------");
        assertThat(kept.shown()).isFalse();
        kept.nowShown();
        assertThat(new KeptKey(data, " ").shown()).isTrue();
        assertThat(new KeptKey(data, null).key().inGroups()).isEqualTo(key.inGroups());
    }

    @Test
    void canBeBroughtInsteadOfTheOneThatIsKept(@TempDir Path data) throws Exception {
        var own = BackupKey.fresh();
        var brought = new KeptKey(data, own.inGroups());
        assertThat(brought.key().fingerprint()).isEqualTo(own.fingerprint());
        assertThat(brought.shown()).isTrue();
        assertThat(data).isEmptyDirectory();
    }
}
