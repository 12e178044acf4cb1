package linchpin.backup.moments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.Unusable;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.Copy;
import linchpin.backup.chain.Log.Kept;
import linchpin.platform.database.WholeCluster;
import org.jspecify.annotations.Nullable;

/**
 * What leads to a moment.
 *
 * @param copy to begin with
 * @param log from the copy on, without a gap
 * @param asOf the moment it leads to: the one that was asked for, or the last that is kept before it
 */
record Plan(Copy copy, List<Kept> log, Instant asOf) {

    /**
     * @param at the moment; null for the last there is
     * @throws Unusable where nothing leads there
     */
    static Plan of(Path directory, @Nullable Instant at) throws IOException {
        var chain = chain(directory, at);
        var copy = copies(List.of(chain), at).getLast();
        if (copy.postgres() != WholeCluster.MAJOR) {
            throw Unusable.because(
                    "What is kept there are the files of PostgreSQL " + copy.postgres()
                            + ", and this version of Linchpin comes with " + WholeCluster.MAJOR
                            + ". Take the version that kept them, or restore the backup of a night, which every later version reads.");
        }
        var log = upTo(at, chain.log().from(copy.firstOfLog()));
        if (log.isEmpty()) {
            throw Unusable.because("The log file " + copy.firstOfLog().name() + ", which " + copy.file()
                    + " needs, is missing or not whole.");
        }
        var complete = log.getLast().complete();
        if (at != null && !complete.isBefore(at)) {
            return new Plan(copy, log, at);
        }
        refuseGap(chain, log.getLast());
        return new Plan(copy, log, complete);
    }

    private static Chain chain(Path directory, @Nullable Instant at) throws IOException {
        var chains = Chains.in(directory);
        var copies = copies(chains, at);
        if (!copies.isEmpty()) {
            return new Chain(Objects.requireNonNull(
                    copies.getLast().file().toAbsolutePath().getParent()));
        }
        var all = copies(chains, null);
        throw Unusable.because(
                all.isEmpty()
                        ? "In " + directory + " nothing is kept that one could go back with. Name the directory of the"
                                + " backups that has folders called \"moments-...\" in it."
                        : "The first moment that one can go back to is "
                                + all.getFirst().made() + ".");
    }

    /** @return those that lead to the moment, the one it is shortest from last */
    private static List<Copy> copies(List<Chain> chains, @Nullable Instant at) throws IOException {
        var all = new ArrayList<Copy>();
        for (var chain : chains) {
            all.addAll(chain.copies());
        }
        all.removeIf(copy -> at != null && copy.made().isAfter(at));
        all.sort(Comparator.comparing(Copy::made));
        return all;
    }

    /** What was written later is not needed, and may be damaged. */
    private static List<Kept> upTo(@Nullable Instant at, List<Kept> log) throws IOException {
        for (var until = 0; at != null && until < log.size(); until++) {
            if (!log.get(until).complete().isBefore(at)) {
                return log.subList(0, until + 1);
            }
        }
        return log;
    }

    private static void refuseGap(Chain chain, Kept last) throws IOException {
        var later = chain.log().after(last.file());
        if (later.isPresent()) {
            throw Unusable.because("Of the log, something is missing after " + last.path() + " and before "
                    + later.get() + ". One can go back to "
                    + last.complete().truncatedTo(ChronoUnit.SECONDS) + " and to what was before (--at).");
        }
    }

    /**
     * Reads it all and writes nothing.
     *
     * @return what the copy says at its end
     * @throws Unusable where something is not what was written, or opens with another key
     */
    Copy.End check(BackupKey key) throws IOException {
        var end = copy.read(key, null);
        for (var kept : log) {
            kept.bytes(key);
        }
        if (log.getLast().end() < end.place()) {
            throw Unusable.because(
                    "The log ends at " + log.getLast().path() + ", and " + copy.file() + " needs more of it.");
        }
        return end;
    }
}
