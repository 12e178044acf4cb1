package linchpin.figures.room;

import java.util.List;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;

/** The stories beside a number, as the sheet of a workbook that stands beside the number's own: what the page shows, and no more. */
public final class StorySheet {

    private static final List<String> HEADER =
            List.of("In their own words", "Said by", "Among the numbers", "All of it in the log");

    private StorySheet() {}

    /** @param notes how they were chosen, and what to know before their words are used */
    public static Table of(List<StoryCard> stories, String... notes) {
        return new Table(
                "Stories",
                List.of(notes),
                HEADER,
                stories.stream().map(StorySheet::cells).toList());
    }

    private static List<Cell> cells(StoryCard card) {
        return switch (card) {
            case StoryCard.Quotation told ->
                row(
                        told.cut() ? told.words() + "\u00a0…" : told.words(),
                        told.by(),
                        told.standing(),
                        told.path() == null ? "" : told.path());
            case StoryCard.EmptyRoom kept -> row(kept.why(), "", "", "");
        };
    }

    private static List<Cell> row(String... cells) {
        return List.of(cells).stream().map(Cell::of).toList();
    }
}
