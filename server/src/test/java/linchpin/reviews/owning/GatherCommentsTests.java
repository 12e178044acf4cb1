package linchpin.reviews.owning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import org.junit.jupiter.api.Test;

class GatherCommentsTests {

    private static List<FeedbackId> comments(int many) {
        return Stream.generate(() -> new FeedbackId(UUID.randomUUID()))
                .limit(many)
                .toList();
    }

    /** So many go at once, and another press brings the rest. */
    @Test
    void whatIsThereAlreadyTakesNoRoomOfWhatIsMissing() {
        var all = comments(502);
        var first = GatherComments.next(all, Set.of());
        assertThat(first).hasSize(500).containsExactlyElementsOf(all.subList(0, 500));
        assertThat(GatherComments.next(all, first)).containsExactlyElementsOf(all.subList(500, 502));
        assertThat(GatherComments.next(all, Set.copyOf(all))).isEmpty();
    }
}
