package linchpin.answers.outlets;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import linchpin.answers.withdrawing.Withdrawn;

/**
 * One entry of a feed.
 *
 * @param id the same for ever
 * @param address where it is read in full
 * @param lines of plain words
 * @param gone whether it was taken back: then its words say so in the place of what they said, because most readers of feeds know nothing else
 *     that makes them forget what they keep
 */
record Entry(
        String id, String title, String address, Instant first, Instant updated, List<String> lines, boolean gone) {

    static List<Entry> of(Told told, String base) {
        return Stream.concat(
                        told.answers().stream().map(answer -> of(answer, base + told.record())),
                        told.withdrawn().stream().map(gone -> of(gone, base + told.record())))
                .toList();
    }

    private static Entry of(ToldAnswer answer, String record) {
        var said = answer.said();
        return new Entry(
                answer.id(),
                answer.title(),
                answer.path(record),
                answer.first(),
                answer.updated(),
                Stream.of(
                                said.place() + ", " + said.day() + ".",
                                "You said: " + said.answer().youSaid(),
                                answer.label() + ": " + said.answer().we(),
                                said.standing() + ".",
                                answer.correction())
                        .filter(line -> !line.isEmpty())
                        .toList(),
                false);
    }

    private static Entry of(Withdrawn withdrawn, String record) {
        return new Entry(
                "urn:uuid:" + withdrawn.id().id(),
                "This answer was taken back",
                record + "/" + withdrawn.id().id(),
                withdrawn.at(),
                withdrawn.at(),
                List.of("It was taken back, because: " + withdrawn.because()),
                true);
    }

    /** @return as one text */
    String text() {
        return String.join("\n\n", lines);
    }
}
