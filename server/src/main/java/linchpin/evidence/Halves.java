package linchpin.evidence;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The body of a pack: as many stories as numbers, laid out in pairs. There is no other way to make one, so a pack of figures with a
 * story for ornament cannot be printed, nor one of stories without their place in the numbers.
 */
record Halves(List<StoryBlock> stories, List<NumberBlock> numbers) {

    Halves {
        stories = List.copyOf(stories);
        numbers = List.copyOf(numbers);
        if (stories.isEmpty() || stories.size() != numbers.size()) {
            throw new IllegalArgumentException("A pack has as many stories as numbers, and at least one of each; not "
                    + stories.size() + " and " + numbers.size());
        }
    }

    /** A story and a number that share a row, half of it each. */
    record Pair(StoryBlock story, NumberBlock number) {}

    List<Pair> pairs() {
        return IntStream.range(0, stories.size())
                .mapToObj(place -> new Pair(stories.get(place), numbers.get(place)))
                .toList();
    }
}
