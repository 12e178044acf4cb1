package linchpin.backup.moments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.Chain.Practised;
import linchpin.backup.chain.Copy;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Each night brings back what yesterday's copy and a whole day's log lead to, for practice, and then makes another copy, so that the log to be
 * gone through never is much longer than a day. What is older goes only after practice went well.
 */
@Component
@Conditional(MomentsSettings.Wanted.class)
class NightlyMoments implements Chore {

    /** After the backup of the night. */
    private static final LocalTime HOUR = LocalTime.of(4, 0);

    private final KeepLog log;
    private final TakeCopy copies;
    private final Rehearsal rehearsal;
    private final Clock clock;

    NightlyMoments(KeepLog log, TakeCopy copies, Rehearsal rehearsal, Clock clock) {
        this.log = log;
        this.copies = copies;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moments";
    }

    @Override
    public String does() {
        return "Brings the last moment back each night, for practice, and copies the database to go on from";
    }

    @Override
    public String page() {
        return "/backups";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public Scope scope() {
        return Scope.INSTALLATION;
    }

    @Override
    public Next some(Turn turn) {
        var night = lastNight(clock.instant());
        try {
            if (log.wanted() && newest().filter(made -> made.isBefore(night)).isPresent()) {
                oneNight(log.keepUp());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused something (" + e.getSQLState() + ")", e);
        }
        return Next.in(
                Duration.between(clock.instant(), lastNight(clock.instant()).plus(Duration.ofDays(1))));
    }

    /** @return of the chain that grows; its first copy is no night's affair, but made at once */
    private Optional<Instant> newest() throws IOException {
        var chain = log.chain();
        return chain.isEmpty() ? Optional.empty() : chain.get().newest().map(Copy::made);
    }

    /** Where practice fails, another copy may be what mends it. */
    private void oneNight(Chain chain) throws IOException, SQLException {
        try {
            chain.practised(new Practised(clock.instant(), Optional.of(rehearsal.of(chain)), ""));
        } catch (IOException | RuntimeException e) {
            chain.practised(new Practised(
                    clock.instant(), Optional.empty(), e.getClass().getSimpleName()));
            copies.into(chain);
            log.keepUp();
            throw e;
        }
        copies.into(chain);
        log.keepUp();
        log.thin(chain);
    }

    private Instant lastNight(Instant now) {
        var local = now.atZone(clock.getZone());
        var day = local.toLocalTime().isBefore(HOUR) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return day.atTime(HOUR).atZone(clock.getZone()).toInstant();
    }
}
