package linchpin.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.platform.KeptAnswers.Answer;
import linchpin.platform.KeptAnswers.Question;
import org.jspecify.annotations.Nullable;

/**
 * What seldom changes, such as the places of an organisation, is kept from one look to the next while its edition is the same, which PostgreSQL
 * tells at the beginning of each (migration {@code platform/V0003}). It is for what is read from tables that make editions, is of the organisation in
 * scope and the same for everybody in it. Where an answer depends on the day, the day is part of what is asked.
 */
public final class Seldom {

    private static final KeptAnswers KEPT = new KeptAnswers();
    private static final Map<String, Map<String, String>> TOLD = new ConcurrentHashMap<>();
    private static final int MOST_TOLD = 1_000;

    /** All of it changes with each giver, so it is one part whichever module has it. */
    private static final List<String> GIVEN = List.of("given");

    private Seldom() {}

    /** As {@link Forgetful}. */
    public static void minutePassed() {
        KEPT.turn();
    }

    /**
     * As {@link OneLook#once}, and kept.
     *
     * @param asked who reads it, from tables of their own module
     * @param what is read, which must be comparable
     * @param read returns what nobody can change
     */
    public static <T> T once(Object asked, Object what, Supplier<T> read) {
        return OneLook.once(asked, what, () -> kept(asked.getClass(), what, edition(moduleOf(asked)), read));
    }

    /** As {@link #once}, of what givers say, or what is read or counted of it. */
    public static <T> T given(Object asked, Object what, Supplier<T> read) {
        return OneLook.once(asked, what, () -> kept(asked.getClass(), what, edition(GIVEN), read));
    }

    /**
     * Rows of an answer, for what asks in words.
     *
     * @param what is asked, which must be comparable
     * @param parts schemas that it asks of, all of whose tables in question make editions
     * @param may whether rows may be kept, for nobody can change them
     * @return a list of whoever asked
     */
    @SuppressWarnings("unchecked") // whoever asks the same reads the same
    public static <T> List<T> rows(
            Object what, List<String> parts, Supplier<List<T>> read, Predicate<? super List<T>> may) {
        var edition = edition(parts);
        if (edition == null) {
            return read.get();
        }
        var question = new Question(Seldom.class, what, Tenancy.organisation());
        var answer = KEPT.of(question, edition);
        if (answer != null) {
            return new ArrayList<>((List<T>) Objects.requireNonNull(answer.is()));
        }
        var rows = read.get();
        if (may.test(rows)) {
            KEPT.keep(question, Answer.of(edition, List.copyOf(rows)));
        }
        return rows;
    }

    /** @return the same whenever the same is asked with, arrays among it */
    public static Object comparable(@Nullable Object one) {
        return switch (one) {
            case null -> Optional.empty();
            case Object[] many -> comparable(Arrays.asList(many));
            case Collection<?> many -> many.stream().map(Seldom::comparable).toList();
            case Map<?, ?> named ->
                named.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> comparable(entry.getValue())));
            default -> one;
        };
    }

    @SuppressWarnings("unchecked") // whoever asks the same reads the same
    private static <T> T kept(Object by, Object what, @Nullable Object edition, Supplier<T> read) {
        if (edition == null) {
            return read.get();
        }
        var question = new Question(by, what, Tenancy.organisation());
        var answer = KEPT.of(question, edition);
        if (answer == null) {
            answer = Answer.of(edition, read.get());
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
        var edition = edition(moduleOf(asked));
        if (edition == null) {
            return read.apply(about);
        }
        Function<K, Question> question =
                one -> new Question(asked.getClass(), List.of(what, one), Tenancy.organisation());
        var all = new HashMap<K, V>();
        var missing = new LinkedHashSet<K>();
        for (var one : about) {
            var answer = KEPT.of(question.apply(one), edition);
            if (answer == null) {
                missing.add(one);
            } else if (answer.is() != null) {
                all.put(one, (V) answer.is());
            }
        }
        if (!missing.isEmpty()) {
            var found = read.apply(missing);
            missing.forEach(one -> KEPT.keep(question.apply(one), Answer.of(edition, found.get(one))));
            all.putAll(found);
        }
        return all;
    }

    /** Each module has a package and a schema of its name. */
    private static List<String> moduleOf(Object asked) {
        return List.of(asked.getClass().getPackageName().split("\\.", -1)[1]);
    }

    /** @return what is the same while nothing of these parts is changed; null where nobody was told, and while something is written */
    private static @Nullable Object edition(List<String> parts) {
        var told = OneLook.editions();
        if (told == null) {
            return null;
        }
        if (TOLD.size() > MOST_TOLD) {
            TOLD.clear();
        }
        var editions = TOLD.computeIfAbsent(told, Seldom::read);
        // A part without one was never changed. On which day a moment was depends on where they are.
        return Stream.concat(Stream.of("zone"), parts.stream())
                .map(part -> editions.getOrDefault(part, ""))
                .toList();
    }

    private static Map<String, String> read(String told) {
        return Arrays.stream(told.split(",", -1))
                .map(one -> one.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(one -> one[0], one -> one[1]));
    }
}
