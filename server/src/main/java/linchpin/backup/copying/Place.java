package linchpin.backup.copying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import linchpin.platform.CannotStart;
import org.springframework.util.FileSystemUtils;

/** A directory that nothing is in, and that has either everything in the end or nothing again: it fills up in one below it. */
public final class Place {

    private static final String SCRATCH = "restoring";

    private final Path directory;
    private final boolean made;
    private boolean finished;

    private Place(Path directory) {
        this.directory = directory;
        this.made = !Files.exists(directory);
    }

    /** @throws CannotStart where something is in it; what an earlier try that was killed left there is nothing */
    public static Place empty(Path directory) throws IOException {
        var place = new Place(directory.toAbsolutePath().normalize());
        if (!place.made && !below(place.directory).stream().allMatch(path -> path.endsWith(SCRATCH))) {
            throw new CannotStart("There is something in " + place.directory
                    + " already. Name a directory that is empty or not there yet; nothing was changed.");
        }
        return place;
    }

    private static List<Path> below(Path directory) throws IOException {
        try (var paths = Files.list(directory)) {
            return paths.toList();
        }
    }

    /** @return where to make it */
    public Path begin() throws IOException {
        var scratch = directory.resolve(SCRATCH);
        FileSystemUtils.deleteRecursively(scratch);
        return Files.createDirectories(scratch);
    }

    /** Everything is there. */
    public void finish() throws IOException {
        var scratch = directory.resolve(SCRATCH);
        for (var path : below(scratch)) {
            Files.move(path, directory.resolve(path.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        finished = true;
    }

    /** Takes away what is half made. */
    public void leave() throws IOException {
        FileSystemUtils.deleteRecursively(directory.resolve(SCRATCH));
        if (made && !finished) {
            Files.deleteIfExists(directory);
        }
    }
}
