package linchpin.evidence.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.charts.drawing.Sheet;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Room;
import linchpin.figures.room.StoryCard;

/**
 * The body of a pack: as many stories as numbers, laid out in pairs. There is no other way to make one, so a pack of figures with a
 * story for ornament cannot be printed, nor one of stories without their place in the numbers.
 */
record Halves(List<StoryCard> stories, List<NumberBlock> numbers) {

    Halves {
        stories = List.copyOf(stories);
        numbers = List.copyOf(numbers);
        if (stories.isEmpty() || stories.size() != numbers.size()) {
            throw new IllegalArgumentException("A pack has as many stories as numbers, and at least one of each; not "
                    + stories.size() + " and " + numbers.size());
        }
    }

    /** @return each a number and its story, that share a row, half of it each */
    List<Room> pairs() {
        return IntStream.range(0, stories.size())
                .mapToObj(place -> new Room(numbers.get(place), List.of(stories.get(place))))
                .toList();
    }

    /** @return the charts among the numbers, by the names that the page has for them */
    Map<String, Sheet> charts(boolean large) {
        return numbers.stream()
                .flatMap(number -> number instanceof NumberBlock.Months months ? Stream.of(months) : Stream.empty())
                .collect(Collectors.toMap(
                        NumberBlock.Months::id, months -> months.chart().sheet(large)));
    }
}
