package linchpin.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.StoryCard;
import org.junit.jupiter.api.Test;

class HalvesTests {

    private static List<StoryCard> stories(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(position -> (StoryCard) new StoryCard.EmptyRoom("Story " + position))
                .toList();
    }

    private static List<NumberBlock> numbers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> (NumberBlock)
                        new NumberBlock.Figures("n" + number, "Number " + number, List.of(), null, List.of()))
                .toList();
    }

    @Test
    void pairEachStoryWithANumber() {
        var pairs = new Halves(stories(3), numbers(3)).pairs();
        assertThat(pairs).hasSize(3);
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.stories()).hasSize(1));
        assertThat(pairs.getLast().stories()).containsExactly(new StoryCard.EmptyRoom("Story 3"));
        assertThat(pairs.getLast().number().heading()).isEqualTo("Number 3");
    }

    @Test
    void refuseAnythingButHalfAndHalf() {
        assertThatThrownBy(() -> new Halves(stories(3), numbers(4))).hasMessageContaining("not 3 and 4");
        assertThatThrownBy(() -> new Halves(stories(4), numbers(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Halves(List.of(), numbers(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Halves(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
