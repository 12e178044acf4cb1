package linchpin.figures.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.figures.room.Dealing;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Room;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.StorySheet;
import linchpin.tables.writing.Table;
import linchpin.tables.writing.TableFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Arranges numbers and stories side by side, with the same room for both. */
@Component
class Rooms {

    private static final StoryCard KEPT =
            new StoryCard.EmptyRoom("Nobody else has told a story here in this time. The room is kept for it.");

    private final DashboardNumbers numbers;
    private final StoriesBeside stories;

    Rooms(DashboardNumbers numbers, StoriesBeside stories) {
        this.numbers = numbers;
        this.stories = stories;
    }

    List<Room> of(Subject subject) {
        var blocks = numbers.of(subject);
        var wanted = blocks.stream().mapToInt(Rooms::beside).sum();
        var dealing = new Dealing(stories.cards(subject, wanted), KEPT);
        return blocks.stream()
                .map(block -> new Room(block, dealing.next(beside(block))))
                .toList();
    }

    /** @return for how many stories there is room beside a number: that of a chart is the tallest */
    private static int beside(NumberBlock block) {
        return switch (block) {
            case NumberBlock.Figures _ -> 1;
            case NumberBlock.Months _ -> 4;
            case NumberBlock.Parts parts -> parts.id().equals("places") ? 2 : 4;
        };
    }

    /**
     * @param kind {@code csv} or {@code xlsx}
     * @return the room as a file: the number's table, with its stories beside it where there is place for two; none where no room has that name
     */
    Optional<ResponseEntity<byte[]>> file(Subject subject, String id, String kind) {
        return of(subject).stream()
                .filter(room -> room.number().id().equals(id))
                .flatMap(room -> Stream.ofNullable(room.number().rows())
                        .map(rows -> TableFile.of(numbers(rows, room.number(), subject), kind, stories(room, subject))))
                .findFirst();
    }

    private static Table numbers(Rows rows, NumberBlock block, Subject subject) {
        return rows.table(block.heading() + ": " + subject.about(), notes(block, subject));
    }

    private static Table stories(Room room, Subject subject) {
        return StorySheet.of(
                room.stories(),
                "Beside “" + room.number().heading() + "”: " + subject.about() + ", " + subject.period() + ".",
                "The latest, one of somebody who was not content and one of somebody who was in turn, with names masked.",
                "They were told to be heard, not to be published. Who may open the log reads all of each there.");
    }

    private static Stream<String> notes(NumberBlock block, Subject subject) {
        var read = block instanceof NumberBlock.Months months
                ? Stream.of(months.chart().reading())
                : Stream.<String>of();
        return Stream.concat(Stream.of(subject.period() + "."), Stream.concat(read, block.says().stream()));
    }
}
