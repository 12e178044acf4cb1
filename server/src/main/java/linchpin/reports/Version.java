package linchpin.reports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report.
 *
 * @param because what was corrected, of what everybody could read before; null where nothing was
 * @param words what somebody wrote to its parts
 * @param stories whose words stand beside its numbers, in order
 * @param approval null while nobody approved it
 */
public record Version(
        ReportId id,
        Quarter quarter,
        int version,
        Facts facts,
        @Nullable String because,
        AccountId writtenBy,
        OffsetDateTime writtenAt,
        Map<Part, String> words,
        List<FeedbackId> stories,
        @Nullable Approval approval) {

    public Version {
        words = Map.copyOf(words);
        stories = List.copyOf(stories);
    }

    /**
     * Published.
     *
     * @param statement as whoever approved it wrote it
     */
    public record Approval(String statement, AccountId approvedBy, OffsetDateTime approvedAt) {}

    /** @return what was written to this part; empty for nothing */
    public String words(Part part) {
        return words.getOrDefault(part, "");
    }
}
