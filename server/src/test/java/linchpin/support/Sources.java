package linchpin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of this repository, for tests that hold them to rules. */
public final class Sources {

    /** The server's directory: the working directory of its tests. */
    public static final Path SERVER = Path.of("").toAbsolutePath();

    private Sources() {}

    /** @return all files below a directory, named relative to the repository, that end so */
    public static List<Path> below(Path directory, String ending) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the Java files of both shipped modules */
    public static List<Path> java() {
        return Stream.of(SERVER.resolve("src/main/java"), SERVER.resolveSibling("analysis/src/main/java"))
                .flatMap(root -> below(root, ".java").stream())
                .toList();
    }

    /** @return the templates of the server's pages */
    public static List<Path> templates() {
        return below(SERVER.resolve("src/main/jte"), ".jte");
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
