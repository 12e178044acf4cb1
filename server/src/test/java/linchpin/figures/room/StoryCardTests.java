package linchpin.figures.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import linchpin.figures.room.StoryCard.Quotation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryCardTests {

    private static final String FIRST = "The nurse sat down with me and told me about every tablet.";
    private static final String WHOLE = FIRST + " Nobody had done that before! Why not, I wonder? It took a minute.";

    @Test
    void keepsAllThatThereIsRoomFor() {
        var told = Quotation.of(WHOLE, WHOLE.length(), "Somebody", "", null);
        assertThat(told.words()).isEqualTo(WHOLE);
        assertThat(told.cut()).isFalse();
    }

    @Test
    void endsWithAWholeSentenceWhereOneFillsHalfTheRoom() {
        assertThat(StoryCard.shortened(WHOLE, 70)).isEqualTo(FIRST);
        assertThat(StoryCard.shortened(WHOLE, 100)).isEqualTo(FIRST + " Nobody had done that before!");
        assertThat(Quotation.of(WHOLE, 100, "Somebody", "", null).cut()).isTrue();
    }

    @Test
    void endsWithAWholeWordWhereNoSentenceDoes() {
        assertThat(StoryCard.shortened("I waited and waited and waited and nobody came", 30))
                .isEqualTo("I waited and waited and waited");
        assertThat(StoryCard.shortened("Yes. I waited and waited and waited", 30))
                .as("a sentence that would leave most of the room empty")
                .isEqualTo("Yes. I waited and waited and");
    }

    @Test
    void endsALineWhereItEnds() {
        assertThat(StoryCard.shortened("It was cold.\nThe food came late, and it was cold as well", 22))
                .isEqualTo("It was cold.");
    }

    @Test
    void cutsWhatHasNoBlanksBetweenItsCharacters() {
        assertThat(StoryCard.shortened("病".repeat(50), 20)).isEqualTo("病".repeat(20));
        assertThat(StoryCard.shortened("😀".repeat(50), 21)).isEqualTo("😀".repeat(10));
    }

    /** Whatever somebody wrote, what is shown is how it begins. */
    @Test
    void neverAltersAWord() {
        var random = new Random(5);
        var letters = "ab .!?\n,é病".toCharArray();
        for (var round = 0; round < 2_000; round++) {
            var words = new StringBuilder();
            for (var at = random.nextInt(90); at >= 0; at--) {
                words.append(letters[random.nextInt(letters.length)]);
            }
            var room = 10 + random.nextInt(60);
            var shown = StoryCard.shortened(words.toString(), room);
            assertThat(words.toString()).startsWith(shown);
            assertThat(shown.length()).isBetween(Math.min(words.length(), room / 2), room);
        }
    }

    /** @param score 1 best to 5 worst; null for none */
    private record Story(String words, @Nullable Integer score) {}

    private static List<String> inTurn(int wanted, Story... latest) {
        return StoryCard.inTurn(List.of(latest), Story::score, Story::words, wanted).stream()
                .map(Story::words)
                .toList();
    }

    private static Story story(String words, @Nullable Integer score) {
        return new Story(words + ", and that is how it was for me there", score);
    }

    @Test
    void takesSomebodyWhoWasNotContentAndSomebodyWhoWasInTurn() {
        assertThat(inTurn(4, story("A", 1), story("B", 2), story("C", 5), story("D", 4)))
                .extracting(words -> words.substring(0, 1))
                .containsExactly("C", "A", "D", "B");
    }

    @Test
    void countsSomebodyWithoutAScoreAsNeither() {
        assertThat(inTurn(2, story("A", null), story("B", 3), story("C", 1)))
                .extracting(words -> words.substring(0, 1))
                .containsExactly("B", "C");
    }

    @Test
    void takesWhoIsLeftWhenOneSideHasNobody() {
        assertThat(inTurn(3, story("A", 1), story("B", 1)))
                .extracting(words -> words.substring(0, 1))
                .containsExactly("A", "B");
        assertThat(inTurn(3)).isEmpty();
    }

    @Test
    void takesAFewWordsOnlyWhenThereAreNoOthers() {
        assertThat(inTurn(2, new Story("Bad.", 5), story("A", 1), story("B", 1)))
                .extracting(words -> words.substring(0, 1))
                .containsExactly("A", "B");
        assertThat(inTurn(1, new Story("Bad.", 5))).containsExactly("Bad.");
    }
}
