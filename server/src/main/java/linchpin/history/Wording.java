package linchpin.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The words of every kind of act that any module does. */
@Component
public class Wording {

    private final Map<String, BiFunction<Recorded, Reader, String>> byKind = new HashMap<>();

    Wording(List<ActWords<?>> all) {
        all.forEach(this::know);
    }

    private <K extends Enum<K> & ActKind> void know(ActWords<K> words) {
        Arrays.stream(words.kinds().getEnumConstants())
                .forEach(kind -> byKind.put(kind.stored(), (act, reader) -> words.words(kind, act, reader)));
    }

    /** @return what was done, for this reader; empty where they need not see it, or nobody knows that kind any more */
    public String of(Recorded act, Reader reader) {
        return byKind.getOrDefault(act.kind(), (_, _) -> "").apply(act, reader);
    }
}
