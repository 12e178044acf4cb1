package linchpin.backup.moments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.LogFile;
import linchpin.backup.copying.NotEnoughRoom;
import linchpin.platform.database.WholeCluster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what the server's log says, as far as it is on the server's disk. Nothing of it depends on a process that goes on: whoever comes next
 * finds in the directory how far it is, and the server has what comes after.
 */
@Component
class KeepLog {

    /** So that what is kept for bad days does not bring them about. */
    private static final long LEAST = 256_000_000;

    private final WholeCluster cluster;
    private final KeptKey key;
    private final Chains chains;

    private volatile @Nullable Reached reached;
    private volatile @Nullable Instant upTo;
    private volatile String failedWith = "";

    /**
     * How far the log is kept.
     *
     * @param slot for which the server keeps it
     * @param place in the log
     * @param complete up to when all that was committed is kept
     */
    private record Reached(String slot, Chain chain, long place, Instant complete) {}

    KeepLog(WholeCluster cluster, KeptKey key, Chains chains) {
        this.cluster = cluster;
        this.key = key;
        this.chains = chains;
    }

    /** @return whether this process runs the database, and is to keep its moments */
    boolean wanted() {
        return cluster.present() && chains.wanted();
    }

    /** @return up to when all that was committed is kept; empty where it was not looked yet */
    Optional<Instant> upTo() {
        return Optional.ofNullable(upTo);
    }

    /** @return the kind of failure since; empty where there is none */
    String failedWith() {
        return failedWith;
    }

    /** @return the chain that grows now; empty where it was not looked yet */
    Optional<Chain> chain() {
        return Optional.ofNullable(reached).map(Reached::chain);
    }

    void failed(String kind) {
        failedWith = kind;
    }

    /**
     * Keeps all that was committed until now.
     *
     * @return the chain that it is kept in
     */
    synchronized Chain keepUp() throws IOException, SQLException {
        NotEnoughRoom.unless(Files.createDirectories(chains.directory()), LEAST);
        var opens = key.key();
        try (var connection = cluster.open()) {
            var slot = Slot.ask(connection);
            var from = goesOn(slot, opens).orElse(null);
            if (from == null) {
                slot = begin(connection, opens);
                from = beginning(slot);
            }
            var to = fetch(from, slot, connection, opens);
            reached = to;
            slot.fetched(
                    connection,
                    LogFile.at(slot.timeline(), to.place(), slot.size()).begin());
            upTo = slot.now();
            failedWith = "";
            return to.chain();
        }
    }

    /** A night went well: what is older than the nights that are kept goes. */
    void thin(Chain current) throws IOException {
        chains.thin(current);
    }

    /** Nothing is to be kept any more: the server need not wait for anybody. */
    void giveUp() throws SQLException {
        if (cluster.present()) {
            try (var connection = cluster.open()) {
                Slot.end(connection);
            }
        }
    }

    private static Slot begin(Connection connection, BackupKey key) throws SQLException {
        Slot.make(connection, Slot.fresh(key.fingerprint()));
        return Slot.ask(connection);
    }

    private Reached beginning(Slot slot) throws IOException {
        var name = slot.required();
        var chain = chains.named(name);
        Files.createDirectories(chain.directory());
        return new Reached(
                name,
                chain,
                LogFile.at(slot.timeline(), slot.kept(), slot.size()).begin(),
                Instant.EPOCH);
    }

    /** @return where; empty where something is missing between what is kept and what the server still has */
    private Optional<Reached> goesOn(Slot slot, BackupKey key) throws IOException {
        var last = reached;
        if (!slot.sealedWith(key.fingerprint())
                || !Chain.isOne(chains.named(slot.required()).directory())) {
            return Optional.empty();
        }
        if (last != null && last.slot().equals(slot.name())) {
            return Optional.of(last);
        }
        var there = beginning(slot);
        var kept = there.chain().log().last(slot.size());
        if (kept.isEmpty()) {
            return there.chain().copies().isEmpty() ? Optional.of(there) : Optional.empty();
        }
        var place = kept.get().end();
        return place >= there.place() && place <= slot.flushed()
                ? Optional.of(new Reached(
                        there.slot(), there.chain(), place, kept.get().complete()))
                : Optional.empty();
    }

    /** What the server has no longer, nobody gets: the next time another chain begins. */
    private Reached fetch(Reached from, Slot slot, Connection connection, BackupKey key)
            throws IOException, SQLException {
        var at = from;
        try {
            while (at.place() < slot.flushed()) {
                at = fetchFile(at, slot, key);
                reached = at;
            }
            return at;
        } catch (NoSuchFileException e) {
            Slot.end(connection);
            reached = null;
            throw new LogGone(e);
        }
    }

    private Reached fetchFile(Reached at, Slot slot, BackupKey key) throws IOException {
        var file = LogFile.at(slot.timeline(), at.place(), slot.size());
        var to = Math.min(slot.flushed(), file.end());
        // What is in a file that others follow is not all that was committed until now.
        var complete = to == slot.flushed() ? slot.now() : at.complete();
        var from = to == file.end() ? file.begin() : at.place();
        at.chain().log().keep(file, (int) (from - file.begin()), bytes(file, from, to), complete, key);
        return new Reached(at.slot(), at.chain(), to, complete);
    }

    private byte[] bytes(LogFile file, long from, long to) throws IOException {
        try (var channel =
                FileChannel.open(cluster.files().resolve("pg_wal").resolve(file.name()), StandardOpenOption.READ)) {
            var bytes = ByteBuffer.allocate((int) (to - from));
            channel.position(from - file.begin());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new IOException("The log file " + file.name() + " is shorter than the server says");
                }
            }
            return bytes.array();
        }
    }
}
