package linchpin.meaning.teaching;

import java.time.Duration;
import linchpin.chores.Next;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies the newest lessons to readings made with older ones, from what is stored: no word is read again. */
@Component
class ApplyLessons {

    private static final int BATCH = 500;
    private static final Duration LATER = Duration.ofSeconds(10);

    private final KeptLessons lessons;
    private final StoredReadings readings;
    private final RewriteReadings rewrite;

    ApplyLessons(KeptLessons lessons, StoredReadings readings, RewriteReadings rewrite) {
        this.lessons = lessons;
        this.readings = readings;
        this.rewrite = rewrite;
    }

    /** @return whether to go on at once: not when none is behind, and a little later when others have in hand what is */
    @Transactional
    public Next some() {
        var newest = lessons.current();
        var behind = readings.without(newest, BATCH);
        if (behind.isEmpty()) {
            return Next.DONE;
        }
        return rewrite.with(newest, behind) ? Next.NOW : Next.in(LATER);
    }
}
