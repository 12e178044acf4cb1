package linchpin.platform;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Answers that somebody asked for in the last minute or two, as far as there is room. One that nobody asks for goes when the second minute passes,
 * whether or not anybody asks for another: words that a giver takes back lie nowhere longer than that.
 */
final class KeptAnswers {

    /** In bytes, about; of the minute that runs, and as much again of the one before. */
    static final long ROOM = 16L << 20;
    /** One answer that takes more is read each time. */
    private static final long LARGEST = ROOM / 8;
    /** What is asked, and the place of the answer. */
    private static final long BESIDE = 200;

    private volatile Map<Question, Answer> late = new ConcurrentHashMap<>();
    private volatile Map<Question, Answer> before = Map.of();
    private final AtomicLong taken = new AtomicLong();

    record Question(Object by, Object what, UUID organisation) {}

    /**
     * @param edition of each part that it was read from
     * @param is null where there is none
     * @param weight in bytes, about
     */
    record Answer(Object edition, @Nullable Object is, long weight) {

        static Answer of(Object edition, @Nullable Object is) {
            return new Answer(edition, is, Weight.of(is));
        }
    }

    /** @return null where nobody asked lately, or of another edition */
    @Nullable
    Answer of(Question question, Object edition) {
        var lately = late.get(question);
        var answer = lately == null ? before.get(question) : lately;
        if (answer == null || !answer.edition().equals(edition)) {
            return null;
        }
        if (lately == null) {
            keep(question, answer);
        }
        return answer;
    }

    void keep(Question question, Answer answer) {
        var weight = answer.weight() + Weight.of(question.what()) + BESIDE;
        if (weight > LARGEST) {
            return;
        }
        if (taken.addAndGet(weight) > ROOM) {
            turn();
            taken.addAndGet(weight);
        }
        late.put(question, answer);
    }

    /** A minute passed, or there is no more room: what nobody asked for since the last time goes. */
    synchronized void turn() {
        before = late;
        late = new ConcurrentHashMap<>();
        taken.set(0);
    }

    /** @return how many there are, those of the minute before among them */
    int size() {
        return late.size() + before.size();
    }

    /** What something takes, about: words are what is long. */
    private static final class Weight {

        private static final int OBJECT = 32;
        private static final int LETTERS = 40;
        /** Those of most alphabets take two each, and one that does makes all of a text do. */
        private static final int LETTER = 2;

        private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
            @Override
            protected List<Method> computeValue(Class<?> type) {
                var parts = Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .toList();
                parts.forEach(part -> part.setAccessible(true));
                return parts;
            }
        };

        private Weight() {}

        static long of(@Nullable Object one) {
            return switch (one) {
                case null -> 0;
                case String words -> LETTERS + LETTER * words.length();
                case Collection<?> many -> all(many);
                case Map<?, ?> named -> all(named.keySet()) + all(named.values());
                case Optional<?> perhaps -> of(perhaps.orElse(null));
                case Object[] many -> all(Arrays.asList(many));
                case Record row ->
                    OBJECT
                            + PARTS.get(row.getClass()).stream()
                                    .mapToLong(part -> of(value(part, row)))
                                    .sum();
                default -> one.getClass().isArray() ? OBJECT + 8L * Array.getLength(one) : OBJECT;
            };
        }

        private static long all(Collection<?> many) {
            return OBJECT + many.stream().mapToLong(Weight::of).sum();
        }

        private static @Nullable Object value(Method part, Record row) {
            try {
                return part.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
