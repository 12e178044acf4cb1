package linchpin.evidence.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable.QuotableStory;
import org.junit.jupiter.api.Test;

class NearQuestionTests {

    private static QuotableStory said(String words) {
        return new QuotableStory(
                new FeedbackId(UUID.randomUUID()), null, LocalDate.parse("2026-05-20"), 1, words, "21");
    }

    @Test
    void hearsTheSameWordsOnceHoweverTheyWereWritten() {
        var first = said("I went home with my tablets in a bag.");
        var again = said("I went home, with my tablets in a bag");
        var shouted = said("I WENT HOME WITH MY TABLETS IN A BAG!");
        var other = said("I went home without my tablets.");
        assertThat(NearQuestion.once(List.of(first, again, shouted, other), Set.of()))
                .containsExactly(first, other);
    }

    @Test
    void hearsASentenceOfSomebodysOwnOnceAndAShortOneAgain() {
        var first = said("I went home with everything explained. Thank you.");
        var again = said("The letter was late.\nI went home with everything explained!");
        var other = said("Nobody told me what the tablets are for. Thank you.");
        assertThat(NearQuestion.once(List.of(first, again, other), Set.of())).containsExactly(first, other);
    }

    @Test
    void offersNobodyWhoSaysWhatStandsThereAlready() {
        var standing = said("My tablets came late.");
        var same = said("My tablets came late");
        var other = said("Nobody told me what they are for.");
        assertThat(NearQuestion.once(List.of(same, standing, other), Set.of(standing.id())))
                .containsExactly(other);
    }
}
