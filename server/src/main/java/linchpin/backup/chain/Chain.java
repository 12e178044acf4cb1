package linchpin.backup.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * A directory with copies of all files and the whole log since the first of them.
 *
 * @param directory which is called after what makes the server keep its log for it
 */
public record Chain(Path directory) {

    private static final Pattern OURS = Pattern.compile("moments-[0-9a-f]{16}-[0-9a-f]{8}");
    private static final String PRACTICE = "practice";

    /**
     * What came of the last practice.
     *
     * @param at when it was
     * @param asOf the moment that was brought back; empty where it failed
     * @param failedWith the kind of failure; empty where it went well
     */
    public record Practised(Instant at, Optional<Instant> asOf, String failedWith) {}

    public static boolean isOne(Path path) {
        return Files.isDirectory(path)
                && OURS.matcher(path.toAbsolutePath().normalize().getFileName().toString())
                        .matches();
    }

    public Log log() {
        return new Log(directory);
    }

    /** @return in no order */
    public List<Copy> copies() throws IOException {
        try (var files = Files.list(directory)) {
            var all = files.filter(Copy::isOne).toList();
            var copies = new ArrayList<Copy>();
            for (var file : all) {
                copies.add(Copy.in(file));
            }
            return copies;
        }
    }

    public Optional<Copy> first() throws IOException {
        return copies().stream().min(Comparator.comparing(Copy::made));
    }

    public Optional<Copy> newest() throws IOException {
        return copies().stream().max(Comparator.comparing(Copy::made));
    }

    /** @return when something in it was last written */
    public Instant last() throws IOException {
        var last = Files.getLastModifiedTime(directory).toInstant();
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                var written = Files.getLastModifiedTime(file).toInstant();
                last = written.isAfter(last) ? written : last;
            }
        }
        return last;
    }

    /** Takes away what only leads to moments before this copy. */
    public void forgetBefore(Copy oldest) throws IOException {
        for (var copy : copies()) {
            if (copy.made().isBefore(oldest.made())) {
                Files.delete(copy.file());
            }
        }
        log().forgetBefore(oldest.firstOfLog());
    }

    public void delete() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    public Optional<Practised> practised() throws IOException {
        var note = directory.resolve(PRACTICE);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var words = Files.readString(note).strip().split(" ", 3);
        var well = words[1].equals("well");
        return Optional.of(new Practised(
                Instant.parse(words[0]),
                well ? Optional.of(Instant.parse(words[2])) : Optional.empty(),
                well ? "" : words[2]));
    }

    public void practised(Practised practised) throws IOException {
        var outcome =
                practised.asOf().map(moment -> "well " + moment).orElseGet(() -> "failed " + practised.failedWith());
        var fresh = Files.writeString(directory.resolve(PRACTICE + ".part"), practised.at() + " " + outcome + "\n");
        Files.move(fresh, directory.resolve(PRACTICE), StandardCopyOption.ATOMIC_MOVE);
    }
}
