package linchpin.evidence.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable.QuotableStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChooseStoriesTests {

    private static final String FITTING = "Nobody told me when to take the new tablets, and I was afraid.";

    private final List<QuotableStory> willing = new ArrayList<>();

    private QuotableStory said(String day, @Nullable Integer score, String words, String themes) {
        var one =
                new QuotableStory(new FeedbackId(UUID.randomUUID()), null, LocalDate.parse(day), score, words, themes);
        willing.add(one);
        return one;
    }

    private QuotableStory said(String day, @Nullable Integer score) {
        return said(day, score, FITTING, "");
    }

    private Candidates all() {
        return new Candidates(willing.size(), willing, willing, false);
    }

    private List<QuotableStory> chosen(int places) {
        return ChooseStories.among(all(), Collections.nCopies(places, null)).stream()
                .flatMap(one -> Stream.ofNullable(one.orElse(null)))
                .toList();
    }

    @Test
    void takesTurnsBetweenPraiseAndConcern() {
        var praise = said("2026-05-20", 1);
        said("2026-05-19", 2);
        var concern = said("2026-04-12", 5);
        said("2026-04-11", 4);
        assertThat(chosen(2)).containsExactly(praise, concern);
    }

    @Test
    void prefersAnotherMonthToTheNewest() {
        said("2026-05-20", 1);
        said("2026-05-18", 5);
        said("2026-05-16", 1);
        said("2026-03-02", 1);
        var months = chosen(3).stream().map(one -> one.receivedOn().getMonthValue());
        assertThat(months).containsExactly(5, 5, 3);
    }

    @Test
    void leavesVeryShortAndVeryLongOnesToTheLast() {
        var brief = said("2026-05-20", 1, "Good.", "");
        var endless = said("2026-05-19", 1, FITTING.repeat(20), "");
        var fitting = said("2026-01-02", 5);
        assertThat(chosen(1)).containsExactly(fitting);
        assertThat(chosen(3)).containsExactlyInAnyOrder(brief, endless, fitting);
    }

    @Test
    void prefersAFullStoryToABriefOne() {
        said("2026-05-20", 1);
        var full = said("2026-01-20", 1, FITTING + " " + FITTING, "");
        assertThat(chosen(1)).containsExactly(full);
    }

    @Test
    void takesNobodyTwiceAndLeavesRoomEmpty() {
        said("2026-05-20", 1);
        assertThat(ChooseStories.among(all(), Collections.nCopies(3, null)).stream()
                        .filter(one -> one.isPresent()))
                .hasSize(1);
    }

    @Test
    void keepsToTheThemeOfThePlace() {
        said("2026-05-20", 1, FITTING, "3,4");
        var about = said("2026-02-20", 1, FITTING, "7");
        assertThat(ChooseStories.among(all(), Collections.singletonList(7)).getFirst())
                .contains(about);
    }
}
