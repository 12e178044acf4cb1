package linchpin.backup.moments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.Copy;

/** Where moments are kept: one {@link Chain} goes on as long as its log does, and another begins where something is missing. */
final class Chains {

    private final Path data;
    private final Path directory;
    private final int nights;

    /**
     * @param data directory of the installation
     * @param directory of its backups
     * @param nights through which one can go back
     */
    Chains(Path data, Path directory, int nights) {
        this.data = data;
        this.directory = directory;
        this.nights = nights;
    }

    /** @return whether any are to be kept */
    boolean wanted() {
        return nights > 0;
    }

    Path directory() {
        return directory;
    }

    /** @return whether what ends the disk of the database ends these too */
    boolean onTheDiskOfTheData() {
        try {
            return Files.getFileStore(data).equals(Files.getFileStore(Files.createDirectories(directory)));
        } catch (IOException e) {
            return false;
        }
    }

    Chain named(String slot) {
        return new Chain(directory.resolve(slot.replace(Slot.OURS, "moments-").replace('_', '-')));
    }

    /** @param directory of one chain, or of the backups that several are among */
    static List<Chain> in(Path directory) throws IOException {
        if (Chain.isOne(directory)) {
            return List.of(new Chain(directory));
        }
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var paths = Files.list(directory)) {
            return paths.filter(Chain::isOne).map(Chain::new).toList();
        }
    }

    /** A night went well: takes away what is older than those that are kept, and chains that nobody goes on with. */
    void thin(Chain current) throws IOException {
        var kept = current.copies().stream()
                .sorted(Comparator.comparing(Copy::made).reversed())
                .limit(nights + 1L) // one can go back through as many nights only from a copy before them
                .toList();
        if (kept.size() < 2) {
            return; // the newest was never brought back yet
        }
        var oldest = kept.getLast();
        for (var chain : in(directory)) {
            if (chain.equals(current)) {
                chain.forgetBefore(oldest);
            } else if (chain.last().isBefore(oldest.made())) {
                chain.delete();
            }
        }
    }
}
