package linchpin.evidence.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.text.rules.ReadingAge;
import linchpin.figures.room.NumberBlock;

/** How easily what we wrote in a pack is read. What people said is theirs, and not measured. */
final class Plainness {

    private Plainness() {}

    /** @return all that we wrote, a line each */
    static String written(Halves halves, Stream<List<String>> parts) {
        var numbers = halves.numbers().stream().map(NumberBlock::says);
        return Stream.concat(parts, numbers).flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    static String inWords(String written) {
        var age = ReadingAge.of(written);
        return age == null
                ? ""
                : "Most people aged " + Math.round(age)
                        + " or more can read what we wrote in this pack. The stories are in the words of the people who told them.";
    }
}
