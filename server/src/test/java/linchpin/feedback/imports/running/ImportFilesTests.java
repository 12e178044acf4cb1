package linchpin.feedback.imports.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.UUID;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was sent in is found by every node that sees the same directory, is nobody else's to read, and goes with its import. */
class ImportFilesTests {

    @TempDir
    Path disk;

    private ImportFiles node(String name, @Nullable Path shared) {
        return new ImportFiles(new Settings(disk.resolve(name), null, null, null, null, null, false, false), shared);
    }

    private static ByteArrayInputStream file() {
        return new ByteArrayInputStream("comment\nNobody came\n".getBytes(UTF_8));
    }

    @Test
    void aFileSentToOneNodeIsReadByAnother() throws Exception {
        var id = new ImportId(UUID.randomUUID());
        node("one", disk.resolve("shared")).keep(id, file());
        var another = node("two", disk.resolve("shared"));
        assertThat(another.path(id)).hasContent("comment\nNobody came\n");
        assertThat(Files.getPosixFilePermissions(another.path(id)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        another.forget(id);
        assertThat(node("one", disk.resolve("shared")).path(id)).doesNotExist();
    }

    @Test
    void liesInTheDataDirectoryWhereNobodySaysOtherwise() {
        var id = new ImportId(UUID.randomUUID());
        node("alone", null).keep(id, file());
        assertThat(disk.resolve("alone/imports/" + id.id())).exists();
    }
}
