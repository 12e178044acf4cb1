package linchpin.feedback.imports.running;

import java.nio.file.Files;
import java.time.Duration;
import java.util.TreeSet;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every import that can go on does, also when the process that was at it is gone: on each node, for a file lies on the disk
 * of the node it was sent to.
 */
@Component
class ImportChore implements Chore {

    /** Going on in the middle of a file means reading it from its beginning, so an import has a long turn. */
    private static final Duration TURN = Duration.ofSeconds(30);

    /** Somebody else in this process is at it, or was quicker. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    /** A file that lies with nobody by then is nowhere. */
    private static final Duration LOST = Duration.ofMinutes(10);

    private final Imports imports;
    private final ImportWork work;
    private final ImportFiles files;

    ImportChore(Imports imports, ImportWork work, ImportFiles files) {
        this.imports = imports;
        this.work = work;
        this.files = files;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public String does() {
        return "Brings in files of feedback that somebody sent";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("imports").apart(Duration.ZERO).inTurnsOf(TURN);
    }

    @Override
    public Scope scope() {
        return Scope.NODE;
    }

    @Override
    public Next some(Turn turn) {
        var later = new TreeSet<Duration>();
        for (var one : imports.open()) {
            var after = after(one);
            if (!after.isPositive() && work.work(one.id(), limited(turn))) {
                return Next.NOW;
            }
            later.add(after.isPositive() ? after : AGAIN);
        }
        return later.isEmpty() ? Next.DONE : Next.in(later.first());
    }

    private Duration after(Imports.Open one) {
        var near = one.mine() || Files.exists(files.path(one.id()));
        return near ? one.after() : one.after().plus(LOST);
    }

    private static ImportWork.Watcher limited(Turn turn) {
        return new ImportWork.Watcher() {
            @Override
            public void done(long rows) {
                // whoever waits looks at its page, which asks the database
            }

            @Override
            public boolean over() {
                return turn.over();
            }
        };
    }
}
