package linchpin.chores;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import linchpin.organisation.Organisation;
import linchpin.platform.Tenancy;

/** A chore that does what a test says, and remembers for whom it did it. */
final class TestChore implements Chore {

    private static final AtomicInteger MADE = new AtomicInteger();

    final List<String> turns = new CopyOnWriteArrayList<>();
    private String name = "test chore " + MADE.incrementAndGet();
    private Rhythm rhythm = Rhythm.following(name);
    private Scope scope = Scope.ORGANISATION;
    private Function<Turn, Next> work;

    private TestChore(Function<Turn, Next> work) {
        this.work = work;
    }

    static TestChore that(Function<Turn, Next> works) {
        return new TestChore(works);
    }

    static TestChore thatIsSoonDone() {
        return that(_ -> Next.DONE);
    }

    /** Takes the place of another chore. */
    TestChore named(String other) {
        name = other;
        return this;
    }

    TestChore at(Rhythm often) {
        rhythm = often;
        return this;
    }

    TestChore of(Scope whom) {
        scope = whom;
        return this;
    }

    void nowDoes(Function<Turn, Next> other) {
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
