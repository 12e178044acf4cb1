package linchpin.chores.running;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.organisation.Organisation;
import linchpin.platform.Tenancy;

/** A chore that does what a test says, and remembers for whom it did it. */
public final class TestChore implements Chore {

    private static final AtomicInteger MADE = new AtomicInteger();

    final List<String> turns = new CopyOnWriteArrayList<>();
    private String name = "test chore " + MADE.incrementAndGet();
    private Rhythm rhythm = Rhythm.following(name);
    private Scope scope = Scope.ORGANISATION;
    private Function<Turn, Next> work;

    private TestChore(Function<Turn, Next> work) {
        this.work = work;
    }

    public static TestChore that(Function<Turn, Next> works) {
        return new TestChore(works);
    }

    public static TestChore thatIsSoonDone() {
        return that(_ -> Next.DONE);
    }

    /** Takes the place of another chore. */
    public TestChore named(String other) {
        name = other;
        return this;
    }

    public TestChore at(Rhythm often) {
        rhythm = often;
        return this;
    }

    public TestChore of(Scope whom) {
        scope = whom;
        return this;
    }

    public void nowDoes(Function<Turn, Next> other) {
        work = other;
    }

    /** @return how often an organisation had a piece of it */
    long turnsOf(Organisation organisation) {
        return turns.stream().filter(organisation.id().id().toString()::equals).count();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String does() {
        return "Does what a test says";
    }

    @Override
    public Rhythm rhythm() {
        return rhythm;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Next some(Turn turn) {
        turns.add(String.valueOf(Tenancy.current().organisation()));
        return work.apply(turn);
    }
}
