package linchpin.ui.print;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words that a page is made of, wherever in its records they stand: to be asked something without rendering the page. */
final class WordsWithin {

    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            var parts = type.getRecordComponents();
            for (var part : parts) {
                part.getAccessor().setAccessible(true);
            }
            return parts;
        }
    };

    private WordsWithin() {}

    /** @param page records, lists, maps, whatever holds words */
    static void each(@Nullable Object page, Consumer<String> hears) {
        switch (page) {
            case CharSequence words -> hears.accept(words.toString());
            case Iterable<?> all -> all.forEach(one -> each(one, hears));
            case Map<?, ?> all ->
                all.forEach((key, value) -> {
                    each(key, hears);
                    each(value, hears);
                });
            case Optional<?> one -> one.ifPresent(there -> each(there, hears));
            case Record parts -> parts(parts, hears);
            case null, default -> {
                // numbers, days and choices, which we word ourselves
            }
        }
    }

    private static void parts(Record whole, Consumer<String> hears) {
        for (var part : PARTS.get(whole.getClass())) {
            if (part.getType().isPrimitive()) {
                continue;
            }
            try {
                each(part.getAccessor().invoke(whole), hears);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Of " + whole.getClass() + " " + part.getName() + " cannot be read", e);
            }
        }
    }
}
