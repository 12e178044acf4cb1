package linchpin.chores.running;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import linchpin.chores.Chore;
import linchpin.chores.Errand;
import linchpin.chores.Errands;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.chores.work.Call;
import linchpin.chores.work.WorkList;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Tenancy;

/** Gives chores and errands their turns, each in the scope of its organisation, and says when the next is. */
final class Turns {

    private final Setbacks setbacks;
    private final BooleanSupplier rests;
    private volatile boolean stopping;

    Turns(WorkList list, BooleanSupplier rests) {
        this.rests = rests;
        this.setbacks = new Setbacks(list, () -> stopping);
    }

    /** Ends every turn after the piece in hand. */
    void stop() {
        stopping = true;
    }

    /** @param name what it is called in the work list */
    Task<String> of(Chore chore, String name) {
        return Tasks.custom(name, String.class)
                .onFailure(setbacks)
                .onDeadExecution(setbacks)
                .execute((instance, _) -> turn(chore, instance));
    }

    Task<String> of(Errand errand) {
        return Tasks.custom(errand.name(), String.class)
                .onFailure(setbacks)
                .onDeadExecution(setbacks)
                .execute((instance, _) -> run(errand, instance));
    }

    private CompletionHandler<String> turn(Chore chore, TaskInstance<String> instance) {
        var rhythm = chore.rhythm();
        var next = pieces(chore, limited(instance.getId(), rhythm.turn()));
        return (done, row) -> row.reschedule(done, done.getTimeDone().plus(wait(next, rhythm)));
    }

    private static Next pieces(Chore chore, Turn turn) {
        if (chore.scope() == Chore.Scope.INSTALLATION) {
            return untilOver(chore, turn);
        }
        return Tenancy.in(turn.organisation().id(), () -> untilOver(chore, turn));
    }

    private static Next untilOver(Chore chore, Turn turn) {
        var next = chore.some(turn);
        while (next.equals(Next.NOW) && !turn.over()) {
            next = chore.some(turn);
        }
        return next;
    }

    private Turn limited(String whose, Duration longest) {
        var begun = System.nanoTime();
        return new Turn() {
            @Override
            public OrganisationId organisation() {
                if (whose.equals(Call.INSTALLATION)) {
                    throw new IllegalStateException("This is done for no organisation");
                }
                return new OrganisationId(UUID.fromString(whose));
            }

            @Override
            public boolean over() {
                return stopping || rests.getAsBoolean() || System.nanoTime() - begun > longest.toNanos();
            }
        };
    }

    /** Those that wait for nothing in particular are spread, a quarter of the time to either side. */
    private static Duration wait(Next next, Rhythm rhythm) {
        var longest = rhythm.atLeastEvery();
        var after = next.after();
        if (after != null && after.compareTo(longest) < 0) {
            return after;
        }
        return longest.multipliedBy(ThreadLocalRandom.current().nextLong(75, 126))
                .dividedBy(100);
    }

    private CompletionHandler<String> run(Errand errand, TaskInstance<String> instance) {
        Tenancy.in(Errands.organisation(instance.getId()), () -> {
            errand.run(Errands.ids(instance.getData()));
            return true;
        });
        return (_, row) -> row.remove();
    }
}
