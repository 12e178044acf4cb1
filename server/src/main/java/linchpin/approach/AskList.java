package linchpin.approach;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Those who were asked for one day.
 *
 * @param code in the link, the same for everybody on it
 * @param basis code of the basis on which they may be asked
 * @param basisWords what was said about it; empty for nothing
 * @param stands who stands for it
 * @param stoppedAt when it was called back; null for never
 * @param answered how many answers came by its link
 * @param parts of texts that were sent
 */
public record AskList(
        AskListId id,
        String code,
        LocalDate day,
        String basis,
        String basisWords,
        String stands,
        int words,
        Instant confirmedAt,
        @Nullable Instant stoppedAt,
        int answered,
        long waiting,
        long sent,
        long failed,
        long unclear,
        long parts) {

    /** @return how many were asked, as far as anybody knows */
    public long asked() {
        return sent + unclear;
    }
}
