package linchpin.trust;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one test or attack ended last, as it wrote it down itself.
 *
 * @param ids of the promises it tries, in the catalogue of this project
 * @param test which it was
 * @param n how often something was tried
 * @param failed how many of them failed
 * @param skipped how many could not be tried where it ran
 * @param seed of what was chosen by chance; null where nothing was
 * @param said figures, in words; empty for none
 */
record Trial(
        List<String> ids,
        String test,
        int n,
        int failed,
        int skipped,
        double seconds,
        @Nullable Long seed,
        Instant at,
        String said) {

    boolean held() {
        return failed == 0 && n > skipped;
    }
}
