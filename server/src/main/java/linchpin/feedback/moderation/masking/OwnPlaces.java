package linchpin.feedback.moderation.masking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The machine that looks for names, knowing what the organisation in scope calls its places. It is asked for each comment on a page, and places are
 * named anew once in a while, so what is known of them may be a minute old.
 */
@Component
class OwnPlaces {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 200;

    private final Supplier<Redactor> shipped;
    private final Supplier<List<String>> names;
    private final Clock clock;
    private final Map<@Nullable UUID, Known> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<@Nullable UUID, Known> eldest) {
            return size() > MOST;
        }
    });

    @Autowired
    OwnPlaces(ObjectProvider<Redactor> redactor, Places places, Clock clock) {
        this(redactor::getObject, () -> places.all().stream().map(Place::name).toList(), clock);
    }

    OwnPlaces(Supplier<Redactor> shipped, Supplier<List<String>> names, Clock clock) {
        this.shipped = shipped;
        this.names = names;
        this.clock = clock;
    }

    private record Known(Instant until, Redactor redactor) {}

    /** @return as it came, knowing no organisation */
    Redactor shipped() {
        return shipped.get();
    }

    Redactor redactor() {
        var whose = Tenancy.current().organisation();
        var now = clock.instant();
        var before = known.get(whose);
        if (before != null && now.isBefore(before.until())) {
            return before.redactor();
        }
        var fresh = shipped().withPlaces(names.get());
        known.put(whose, new Known(now.plus(FRESH), fresh));
        return fresh;
    }
}
