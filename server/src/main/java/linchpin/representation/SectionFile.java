package linchpin.representation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import linchpin.figures.room.StorySheet;
import linchpin.representation.RepresentationPage.GroupRow;
import linchpin.representation.RepresentationPage.Section;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import linchpin.tables.writing.TableFile;
import org.springframework.http.ResponseEntity;

/** One dimension of who spoke, as a file: what the page shows of it, hidden numbers hidden, and the stories on a sheet of their own. */
final class SectionFile {

    private static final List<String> NUMBERS =
            List.of("Group", "Givers", "Of the people served", "Ratio, and how far it may be off", "In words");
    private static final List<String> WORDS = List.of("Group", "Of the people served", "In words");

    private SectionFile() {}

    /** @param kind {@code csv} or {@code xlsx} */
    static ResponseEntity<byte[]> of(RepresentationPage page, Section section, String kind) {
        var stories = StorySheet.of(
                section.stories(),
                "Beside “Who speaks: " + section.name() + "”, " + page.about() + ".",
                "Told in the same months. None was chosen by who told it, and nobody’s group stands beside their words.",
                "They were told to be heard, not to be published. Who may open the log reads all of each there.");
        return TableFile.of(groups(page, section), kind, stories);
    }

    private static Table groups(RepresentationPage page, Section section) {
        var notes = Stream.of(
                        page.when().months() + ", counted on " + page.when().on() + ".",
                        section.known(),
                        section.compared() == null ? "" : "Compared with: " + section.compared() + ".",
                        Objects.requireNonNullElse(section.difference(), ""),
                        section.hidden(),
                        "“*” stands for a number that is not shown, so that nobody can be picked out.")
                .filter(note -> !note.isEmpty());
        return new Table(
                "Who speaks, " + section.name() + ": " + page.about(),
                notes.toList(),
                page.part() ? WORDS : NUMBERS,
                section.groups().stream()
                        .map(group -> page.part() ? words(group) : numbers(group))
                        .toList());
    }

    private static List<Cell> numbers(GroupRow group) {
        return List.of(
                Cell.of(group.name()),
                group.givers(),
                group.population(),
                Cell.of(group.ratio()),
                Cell.of(group.words()));
    }

    private static List<Cell> words(GroupRow group) {
        return List.of(Cell.of(group.name()), group.population(), Cell.of(group.words()));
    }
}
