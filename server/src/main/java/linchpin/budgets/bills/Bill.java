package linchpin.budgets.bills;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A receipt or a bill, without its file.
 *
 * @param entryId the approval that the money was for
 * @param mediaType as in {@code application/pdf}
 * @param shows for whoever does not see it; null once taken away
 * @param width in pixels, of a picture; null of a PDF
 * @param height in pixels, of a picture; null of a PDF
 * @param awayWhy why it was taken away; null while it stands
 */
record Bill(
        UUID id,
        UUID entryId,
        String mediaType,
        @Nullable String shows,
        @Nullable Integer width,
        @Nullable Integer height,
        AccountId addedBy,
        Role addedAs,
        LocalDate addedOn,
        @Nullable AccountId takenAwayBy,
        @Nullable LocalDate takenAwayOn,
        @Nullable String awayWhy) {

    boolean stands() {
        return takenAwayOn == null;
    }

    boolean picture() {
        return !SentFile.PDF.equals(mediaType);
    }

    /** @return what it shows, of one that stands */
    String words() {
        return Objects.requireNonNullElse(shows, "");
    }
}
