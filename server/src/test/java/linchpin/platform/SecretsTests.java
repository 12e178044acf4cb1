package linchpin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one secret of an installation. Whoever loses it opens no receipt again, and whoever reads it opens all. */
class SecretsTests {

    private static final String GIVEN =
            Base64.getEncoder().encodeToString("a key of just thirty-two bytes..".getBytes());

    @TempDir
    Path directory;

    @Test
    void areMadeOnceAndForTheOwnerOnly() throws IOException {
        var first = Secrets.at(directory, null);
        var file = directory.resolve("master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Secrets.at(directory, null).key("receipts")).isEqualTo(first.key("receipts"));
        try (var files = Files.list(directory)) {
            assertThat(files).as("nothing else lies about").containsExactly(file);
        }
    }

    @Test
    void areAnothersInAnotherDirectory(@TempDir Path other) {
        assertThat(Secrets.at(other, null).key("receipts"))
                .isNotEqualTo(Secrets.at(directory, null).key("receipts"));
    }

    /** Two processes that start at once must not each keep a key of their own. */
    @Test
    void areTheSameForAllWhoStartAtOnce() throws InterruptedException, ExecutionException {
        try (var many = Executors.newFixedThreadPool(8)) {
            var keys = many.invokeAll(Stream.generate(() -> (java.util.concurrent.Callable<String>)
                            () -> Secrets.at(directory, null).password("database"))
                    .limit(24)
                    .toList());
            var first = keys.getFirst().get();
            for (var key : keys) {
                assertThat(key.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void giveEachPurposeAKeyOfItsOwn() {
        var secrets = Secrets.at(directory, GIVEN);
        assertThat(secrets.key("receipts")).hasSize(32).isNotEqualTo(secrets.key("context"));
        assertThat(secrets.password("database")).matches("[0-9a-f]{64}").isEqualTo(secrets.password("database"));
    }

    @Test
    void canBeGivenAndThenLeaveNoFile() {
        var given = Secrets.at(directory, " " + GIVEN + "\n");
        assertThat(given.key("receipts")).isEqualTo(Secrets.at(directory, GIVEN).key("receipts"));
        assertThat(directory).isEmptyDirectory();
        assertThat(Secrets.at(directory, " ").key("receipts"))
                .as("blank is not given")
                .isNotEqualTo(given.key("receipts"));
    }

    @Test
    void areRefusedWhereTheyAreTooShortOrNoKeyAtAll() throws IOException {
        assertThatThrownBy(() -> Secrets.at(directory, "c2hvcnQ=")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> Secrets.at(directory, "not base64!")).isInstanceOf(IllegalArgumentException.class);
        Files.writeString(directory.resolve("master.key"), "");
        assertThatThrownBy(() -> Secrets.at(directory, null))
                .as("a file that was cut off is no key")
                .hasMessageContaining("32 bytes");
    }

    @Test
    void sayWhichDirectoryCouldNotBeRead() {
        assertThatThrownBy(() -> Secrets.at(directory.resolve("nowhere"), null))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void areNotToldByTheSettings() {
        var settings = new Settings(
                directory, "jdbc:postgresql://db/x?password=hush", "owner", "hush", GIVEN, null, false, false);
        assertThat(settings.toString()).doesNotContain("hush", GIVEN);
    }
}
