package linchpin.figures.room;

import java.util.Map;
import linchpin.feedback.words.StoriesTold.Story;
import linchpin.ui.Days;

/** Cards of what people told, for those who may read the log: each says where and when, leads to all of it, and never says who. */
public final class ToldCard {

    private static final int BRIEF = 160;
    private static final Map<Integer, String> FOUND =
            Map.of(1, "very good", 2, "good", 3, "neither good nor poor", 4, "poor", 5, "very poor");

    private ToldCard() {}

    /**
     * @param place its name; empty for none
     * @param standing its place in the numbers, in sentences; empty where none is told
     */
    public static StoryCard of(Story story, String place, String standing) {
        return card(story, StoryCard.ROOM, place, standing);
    }

    /** @return the same where many stand in a list: as much of it as is read at a glance */
    public static StoryCard brief(Story story, String place) {
        return card(story, BRIEF, place, "");
    }

    private static StoryCard card(Story story, int room, String place, String standing) {
        var by = "Somebody" + (place.isEmpty() ? "" : ", " + place) + ", " + Days.full(story.receivedOn())
                + found(story, ", who found it ");
        return StoryCard.Quotation.of(
                story.words(), room, by, standing, "/log/" + story.id().id());
    }

    /** @return how they found it, after these words; empty where they did not say */
    public static String found(Story story, String before) {
        return story.score() == null ? "" : before + FOUND.getOrDefault(story.score(), "");
    }
}
