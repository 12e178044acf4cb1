package linchpin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalvesTests {

    private static List<StoryBlock> stories(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(position -> (StoryBlock) new StoryBlock.Untold(position, ReadStories.NOBODY))
                .toList();
    }

    private static List<NumberBlock> numbers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> (NumberBlock) new NumberBlock.Figures("Number " + number, List.of(), List.of()))
                .toList();
    }

    @Test
    void pairEachStoryWithANumber() {
        var pairs = new Halves(stories(3), numbers(3)).pairs();
        assertThat(pairs).hasSize(3);
        assertThat(pairs.getLast().story().position()).isEqualTo(3);
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
