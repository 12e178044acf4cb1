package linchpin.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What seldom changes, such as the places of an organisation, is kept from one look to the next while the edition of that organisation is the
 * same, which PostgreSQL tells at the beginning of each. It is for what is read from tables only whose changes make another edition, for what is of
 * the organisation in scope and the same for everybody in it. Where an answer depends on the day, the day is part of what is asked.
 */
public final class Seldom {

    private static final Kept KEPT = new Kept();

    private Seldom() {}

    private record Question(Class<?> by, Object what, UUID organisation) {

        static Question of(Object asked, Object what) {
            return new Question(asked.getClass(), what, Tenancy.organisation());
        }
    }

    /** @param is null where there is none */
    private record Answer(UUID edition, @Nullable Object is) {}

    /** Answers that somebody asked for in the last minute or two; an answer that nobody asks for is not kept for longer. */
    private static final class Kept {

        private static final long LATELY = Duration.ofMinutes(1).toNanos();
        private static final int MOST = 10_000;

        private volatile Map<Question, Answer> late = new ConcurrentHashMap<>();
        private volatile Map<Question, Answer> before = Map.of();
        private volatile long since = System.nanoTime();

        @Nullable
        Answer of(Question question, UUID edition) {
            var answer = late.get(question);
            if (answer == null) {
                answer = before.get(question);
                if (answer != null) {
                    keep(question, answer);
                }
            }
            return answer != null && answer.edition().equals(edition) ? answer : null;
        }

        void keep(Question question, Answer answer) {
            if (System.nanoTime() - since > LATELY || late.size() >= MOST) {
                before = late;
                late = new ConcurrentHashMap<>();
                since = System.nanoTime();
            }
            late.put(question, answer);
        }
    }

    /**
     * As {@link OneLook#once}, and kept.
     *
     * @param asked who reads it
     * @param what is read, which must be comparable
     * @param read returns what nobody can change
     */
    public static <T> T once(Object asked, Object what, Supplier<T> read) {
        return OneLook.once(asked, what, () -> kept(asked, what, read));
    }

    @SuppressWarnings("unchecked") // whoever asks the same reads the same
    private static <T> T kept(Object asked, Object what, Supplier<T> read) {
        var edition = OneLook.edition();
        if (edition == null) {
            return read.get();
        }
        var question = Question.of(asked, what);
        var answer = KEPT.of(question, edition);
        if (answer == null) {
            answer = new Answer(edition, read.get());
            KEPT.keep(question, answer);
        }
        return (T) Objects.requireNonNull(answer.is());
    }

    /** As {@link OneLook#each}, and kept. */
    public static <K, V> Map<K, V> each(
            Object asked, Object what, Collection<K> about, Function<Set<K>, Map<K, V>> read) {
        return OneLook.each(asked, what, about, missing -> kept(asked, what, missing, read));
    }

    @SuppressWarnings("unchecked") // whoever asks the same reads the same
    private static <K, V> Map<K, V> kept(Object asked, Object what, Set<K> about, Function<Set<K>, Map<K, V>> read) {
        var edition = OneLook.edition();
        if (edition == null) {
            return read.apply(about);
        }
        var all = new HashMap<K, V>();
        var missing = new LinkedHashSet<K>();
        for (var one : about) {
            var answer = KEPT.of(Question.of(asked, List.of(what, one)), edition);
            if (answer == null) {
                missing.add(one);
            } else if (answer.is() != null) {
                all.put(one, (V) answer.is());
            }
        }
        if (!missing.isEmpty()) {
            var found = read.apply(missing);
            missing.forEach(
                    one -> KEPT.keep(Question.of(asked, List.of(what, one)), new Answer(edition, found.get(one))));
            all.putAll(found);
        }
        return all;
    }
}
