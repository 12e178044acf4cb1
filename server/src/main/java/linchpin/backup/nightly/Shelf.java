package linchpin.backup.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import linchpin.backup.BackupSettings;
import linchpin.backup.copying.NotEnoughRoom;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;

/** Where the files of the nights stand. Nothing goes from it but what this put there, and only once a newer one is known to be good. */
@Component
class Shelf {

    private static final Pattern OURS = Pattern.compile("linchpin-(\\d{4}-\\d{2}-\\d{2})-\\d{6}\\.backup");

    private final Path directory;
    private final int kept;
    private final SizeOfAll size;

    Shelf(Settings settings, BackupSettings backups, SizeOfAll size) {
        this.size = size;
        this.directory = backups.nightly(settings);
        this.kept = Math.max(1, backups.backupsKept());
    }

    /**
     * @return the name of a file that is not there yet
     * @throws NotEnoughRoom where it would not fit: packed, rows are never more than the tables they stood in
     */
    Path fresh(LocalDate night, Instant now) throws IOException {
        NotEnoughRoom.unless(Files.createDirectories(directory), size.bytes());
        return directory.resolve(String.format(
                Locale.ROOT, "linchpin-%1$s-%2$tH%2$tM%2$tS.backup", night, now.atOffset(ZoneOffset.UTC)));
    }

    /** A newer one of that night was made: takes earlier tries away, which were not known to be good. */
    void replace(LocalDate night, Path newer) throws IOException {
        for (var file : all()) {
            if (night(file).equals(night.toString()) && !file.equals(newer)) {
                Files.delete(file);
            }
        }
    }

    /** The newest is known to be good: takes away those of nights before the last so many. */
    void thin() throws IOException {
        var nights = new HashSet<String>();
        for (var file : all()) {
            nights.add(night(file));
            if (nights.size() > kept) {
                Files.delete(file);
            }
        }
    }

    /** @return the newest first */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> OURS.matcher(name(file)).matches())
                    .sorted(Comparator.comparing(Shelf::name).reversed())
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String night(Path file) {
        return name(file).substring("linchpin-".length(), "linchpin-YYYY-MM-DD".length());
    }
}
