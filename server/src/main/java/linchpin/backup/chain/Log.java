package linchpin.backup.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.SealedFile;
import linchpin.backup.archive.Unusable;

/** The log as it is kept: whole files, and for the one that is being written the pieces that came so far. */
public final class Log {

    public static final String KIND = "log";
    private static final int NAME = 24;
    private static final int RADIX = 16;
    private static final Pattern OURS = Pattern.compile("[0-9A-F]{24}(?:\\.([0-9a-f]{8})-([0-9a-f]{8}))?");

    private final Path directory;

    public Log(Path directory) {
        this.directory = directory;
    }

    /**
     * A stretch of the log in a file of its own.
     *
     * @param from within the log file
     * @param to within the log file
     */
    public record Kept(Path path, LogFile file, int from, int to) {

        private boolean whole() {
            return from == 0 && to == file.size();
        }

        /** @return the place in the whole log that it ends at */
        public long end() {
            return file.begin() + to;
        }

        /** @return up to when all that was committed is in it or in what is kept before it */
        public Instant complete() throws IOException {
            return SealedFile.label(path).made();
        }

        /** @throws Unusable where it is not what was written */
        public byte[] bytes(BackupKey key) throws IOException {
            var label = SealedFile.label(path);
            if (!label.kind().equals(KIND)
                    || !label.about().equals(path.getFileName().toString())) {
                throw Unusable.because(path + " is not what its name says. Somebody renamed it.");
            }
            var bytes = SealedFile.read(path, key, in -> in.readNBytes(to - from + 1));
            if (bytes.length != to - from) {
                throw Unusable.because(path + " is not as long as its name says.");
            }
            return bytes;
        }
    }

    /** Keeps a stretch of a log file; the whole of it takes the place of the pieces. */
    public void keep(LogFile file, int from, byte[] bytes, Instant complete, BackupKey key) throws IOException {
        var to = from + bytes.length;
        var whole = from == 0 && to == file.size();
        var name = whole ? file.name() : String.format(Locale.ROOT, "%s.%08x-%08x", file.name(), from, to);
        var label = new SealedFile.Label(KIND, complete, key.fingerprint(), name);
        SealedFile.write(directory.resolve(name), label, key, out -> out.write(bytes));
        if (whole) {
            for (var path : byName().getOrDefault(file.name(), List.of())) {
                if (!path.endsWith(name)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** @return what is kept, without a gap, from this log file on */
    public List<Kept> from(LogFile first) throws IOException {
        var there = byName();
        var all = new ArrayList<Kept>();
        for (var file = first; ; file = file.next()) {
            var kept = kept(file, there.getOrDefault(file.name(), List.of()));
            all.addAll(kept);
            if (kept.isEmpty() || kept.getLast().to() < file.size()) {
                return all;
            }
        }
    }

    /** Where a stretch was kept, and its keeper did not hear of it, a longer one begins at the same place: that one counts. */
    private static List<Kept> kept(LogFile file, List<Path> paths) {
        var pieces = paths.stream()
                .map(path -> piece(file, path))
                .sorted(Comparator.comparingInt(Kept::from)
                        .thenComparing(Comparator.comparingInt(Kept::to).reversed()))
                .toList();
        var whole = pieces.stream().filter(Kept::whole).findFirst();
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var all = new ArrayList<Kept>();
        for (var piece : pieces) {
            if (piece.from() == (all.isEmpty() ? 0 : all.getLast().to())) {
                all.add(piece);
            }
        }
        return all;
    }

    private static Kept piece(LogFile file, Path path) {
        var name = OURS.matcher(path.getFileName().toString());
        if (!name.matches() || name.group(1) == null) {
            return new Kept(path, file, 0, file.size());
        }
        return new Kept(path, file, Integer.parseInt(name.group(1), RADIX), Integer.parseInt(name.group(2), RADIX));
    }

    /** @return the last stretch; empty where nothing is kept, or the beginning of its file is missing */
    public Optional<Kept> last(int size) throws IOException {
        var there = byName();
        return there.isEmpty()
                ? Optional.empty()
                : from(LogFile.named(there.lastKey(), size)).stream().reduce((_, later) -> later);
    }

    /** @return the name of the first file after these that is kept all the same */
    public Optional<String> after(LogFile last) throws IOException {
        return byName().tailMap(last.next().name()).keySet().stream().findFirst();
    }

    public void forgetBefore(LogFile first) throws IOException {
        for (var paths : byName().headMap(first.name()).values()) {
            for (var path : paths) {
                Files.delete(path);
            }
        }
    }

    private SortedMap<String, List<Path>> byName() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(
                            path -> OURS.matcher(path.getFileName().toString()).matches())
                    .collect(Collectors.groupingBy(
                            path -> path.getFileName().toString().substring(0, NAME),
                            TreeMap::new,
                            Collectors.toList()));
        }
    }
}
