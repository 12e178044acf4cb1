package linchpin.platform;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * While a page is put together, what is read for it is read in one transaction, not in one for each question. It begins with the first
 * question, ends before anything is written, and ends when the page has all it shows: whoever takes long to receive it holds nothing.
 * What one reads is never older than the look; where something is committed meanwhile, what is asked later may or may not show it.
 */
public final class OneLook implements AutoCloseable {

    private static final ThreadLocal<@Nullable OneLook> CURRENT = new ThreadLocal<>();

    private final Map<Question, Answer> known = new HashMap<>();
    private final Map<Question, Map<Object, Answer>> rows = new HashMap<>();
    private final Map<UUID, String> editions = new HashMap<>();
    private Tenancy.Scope told = Tenancy.Scope.NOBODY;
    private boolean writing;
    private @Nullable Runnable end;
    private boolean planned;

    private OneLook() {}

    /** @return lasts until it is closed; one that is under way goes on, and closing the new one ends both */
    public static OneLook begin() {
        var under = CURRENT.get();
        var look = under == null ? new OneLook() : under;
        CURRENT.set(look);
        return look;
    }

    /** @return the one that this thread is at; null for none */
    public static @Nullable OneLook current() {
        return CURRENT.get();
    }

    /** Ends that of this thread, if it is at one. */
    public static void over() {
        var look = CURRENT.get();
        if (look != null) {
            look.close();
        }
    }

    /** @param how what has begun is ended, once */
    public void endsBy(Runnable how) {
        end = Objects.requireNonNull(how);
    }

    /** Says that the planner is told something in this transaction; within a look that holds only for the question that says so. */
    public static void tellsPlanner() {
        var look = CURRENT.get();
        if (look != null) {
            look.planned = true;
        }
    }

    /** @return whether the planner was told something that still holds */
    public boolean planned() {
        return planned;
    }

    /** Notes that it was taken back. */
    public void planAsUsual() {
        planned = false;
    }

    /**
     * Notes whose rows PostgreSQL was told to show from here on, and of which editions it is what seldom changes there ({@link Seldom}), before any
     * of it is read. What it remembers may be of the first editions that it was told, so it stays with those: they are never too new.
     *
     * @param are null where none were told
     */
    public void isOf(Tenancy.Scope scope, @Nullable String are) {
        told = scope;
        if (scope.organisation() != null && are != null) {
            editions.putIfAbsent(scope.organisation(), are);
        }
    }

    /** Something is about to be written, of which other editions may come: until it ends, nothing that it remembers is kept. */
    public void mayChange() {
        writing = true;
    }

    /**
     * @return the editions that were told of the organisation in scope; null where none were, where something was written, and where PostgreSQL
     *     shows somebody else's rows than those of the scope, so that nobody is ever kept an answer of another
     */
    static @Nullable String editions() {
        var look = remembering();
        var scope = Tenancy.current();
        return look == null || look.writing || !look.told.seesAs(scope)
                ? null
                : look.editions.get(scope.organisation());
    }

    /** An answer that was read. */
    public record Answer(@Nullable Object is) {}

    /** @return what was answered to this question; null where it was not asked yet */
    public @Nullable Answer known(Question question) {
        return known.get(question);
    }

    public void learn(Question question, Answer answer) {
        known.put(question, answer);
    }

    /**
     * Whose rows the answer is made of is part of the question.
     *
     * @param asked who reads it
     * @param what is read, which must be comparable
     */
    public record Question(
            Object asked,
            Object what,
            @Nullable UUID organisation,
            @Nullable UUID account) {

        public static Question of(Object asked, Object what) {
            var scope = Tenancy.current();
            return new Question(asked, what, scope.organisation(), scope.account());
        }
    }

    /** @return that of this thread; null for none, and while something is written, which may change what was read */
    public static @Nullable OneLook remembering() {
        var writes = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return writes ? null : CURRENT.get();
    }

    /**
     * As {@link ReadOnce}, for what a class asks of itself.
     *
     * @param asked who reads it
     * @param what is read, which must be comparable
     */
    @SuppressWarnings("unchecked") // whoever asks the same reads the same
    public static <T> T once(Object asked, Object what, Supplier<T> read) {
        var look = remembering();
        if (look == null) {
            return read.get();
        }
        var question = Question.of(asked, what);
        var answer = look.known(question);
        if (answer == null) {
            answer = new Answer(read.get());
            look.learn(question, answer);
        }
        return (T) Objects.requireNonNull(answer.is());
    }

    /**
     * The same of several things, each of which is read once, whatever else it was asked for with. Of none nothing is read.
     *
     * @param read those that were not read yet; one without an answer is not there
     * @return in the order in which they were asked for
     */
    @SuppressWarnings("unchecked") // whoever asks the same reads the same
    public static <K, V> Map<K, V> each(
            Object asked, Object what, Collection<K> about, Function<Set<K>, Map<K, V>> read) {
        var look = remembering();
        var rows = look == null
                ? new HashMap<Object, Answer>()
                : look.rows.computeIfAbsent(Question.of(asked, what), _ -> new HashMap<>());
        var missing = new LinkedHashSet<>(about);
        missing.removeAll(rows.keySet());
        if (!missing.isEmpty()) {
            var found = read.apply(Collections.unmodifiableSet(missing));
            missing.forEach(one -> rows.put(one, new Answer(found.get(one))));
        }
        var all = new LinkedHashMap<K, V>();
        for (var one : about) {
            var answer = rows.get(one);
            if (answer != null && answer.is() != null) {
                all.put(one, (V) answer.is());
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** Ends what has begun, so that what is read next begins anew. */
    public void pause() {
        known.clear();
        rows.clear();
        editions.clear();
        told = Tenancy.Scope.NOBODY;
        writing = false;
        var ending = end;
        end = null;
        planned = false;
        if (ending != null) {
            ending.run();
        }
    }

    @Override
    public void close() {
        CURRENT.remove();
        pause();
    }
}
