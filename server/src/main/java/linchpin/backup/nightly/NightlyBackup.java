package linchpin.backup.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Makes the backup of each night and brings it back for practice; a machine that slept then does so when it wakes. One node does it. */
@Component
class NightlyBackup implements Chore {

    /** When few give feedback, and the clocks have been put forward or back. */
    private static final LocalTime HOUR = LocalTime.of(3, 0);

    private final Nights nights;
    private final MakeAndProve work;
    private final Clock clock;

    NightlyBackup(Nights nights, MakeAndProve work, Clock clock) {
        this.nights = nights;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String does() {
        return "Makes a backup each night, and brings it back for practice";
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
        var now = clock.instant();
        var night = night(now);
        if (nights.none()) {
            nights.begin(night, false, now);
        } else if (nights.of(night)
                .filter(done -> !done.due() || done.proved() != null)
                .isEmpty()) {
            backUp(night, now);
        }
        return Next.in(untilNext(clock.instant()));
    }

    /** What fails is noted before it is tried again, as anything that runs by itself. */
    private void backUp(LocalDate night, Instant now) {
        nights.begin(night, true, now);
        try {
            work.of(night, now, rows -> nights.made(night, rows, clock.instant()));
            nights.proved(night, clock.instant());
        } catch (IOException e) {
            nights.failed(night, kind(e));
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            nights.failed(night, kind(e));
            throw e;
        }
    }

    private static String kind(Exception e) {
        return e.getClass().getSimpleName();
    }

    /** @return the day whose night it is, or was last */
    private LocalDate night(Instant now) {
        var local = now.atZone(clock.getZone());
        return local.toLocalTime().isBefore(HOUR) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }

    private Duration untilNext(Instant now) {
        return Duration.between(now, night(now).plusDays(1).atTime(HOUR).atZone(clock.getZone()));
    }
}
