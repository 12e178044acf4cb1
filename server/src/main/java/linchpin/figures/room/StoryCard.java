package linchpin.figures.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A story's room beside a number. It is there also where nobody's words may stand in it: the numbers do not spread into it. */
public sealed interface StoryCard {

    /** Characters that a room beside a table or a chart has place for. */
    int ROOM = 420;

    /**
     * Somebody's words.
     *
     * @param words as shown after moderation, as many as there is room for
     * @param cut whether there are more
     * @param by who, where and when, as much as may be told
     * @param standing its place in the numbers, in sentences; empty where none is told
     * @param path where all of it stands; null for those who may not open it
     */
    record Quotation(
            String words,
            boolean cut,
            String by,
            String standing,
            @Nullable String path) implements StoryCard {

        /**
         * @param words all of them
         * @param room characters there is place for
         */
        public static Quotation of(String words, int room, String by, String standing, @Nullable String path) {
            var shown = shortened(words, room);
            return new Quotation(shown, shown.length() < words.length(), by, standing, path);
        }
    }

    /**
     * Nobody's words.
     *
     * @param why they do not stand here
     */
    record EmptyRoom(String why) implements StoryCard {}

    /** @return as many whole sentences from the beginning as there is room for, or else whole words; never altered */
    static String shortened(String words, int room) {
        if (words.length() <= room) {
            return words;
        }
        var place = words.substring(0, room + 1);
        var sentence = List.of(". ", "! ", "? ", ".\n", "!\n", "?\n").stream()
                .map(place::lastIndexOf)
                .max(Comparator.naturalOrder())
                .orElse(-1);
        if (sentence >= room / 2) {
            return place.substring(0, sentence + 1);
        }
        var word = Math.max(place.lastIndexOf(' '), place.lastIndexOf('\n'));
        var whole = Character.isLowSurrogate(place.charAt(room)) ? room - 1 : room; // no half of a character
        return place.substring(0, word >= room / 2 ? word : whole);
    }

    /** Below so many characters a story is taken only when there is no other. */
    int A_FEW_WORDS = 30;

    /**
     * Chooses in turn between somebody who was not content and somebody who was, so that neither praise nor concern crowds the other out.
     *
     * @param latest the latest first; of two that fit alike, the later is taken
     * @param score 1 best to 5 worst; null for none
     */
    static <T> List<T> inTurn(
            List<T> latest, Function<T, @Nullable Integer> score, Function<T, String> words, int wanted) {
        var left = new ArrayList<>(latest);
        var chosen = new ArrayList<T>();
        while (chosen.size() < wanted && !left.isEmpty()) {
            var content = chosen.size() % 2 == 1;
            var next = left.stream()
                    .min(Comparator.comparingInt(story -> misfit(score.apply(story), words.apply(story), content)))
                    .orElseThrow();
            chosen.add(next);
            left.remove(next);
        }
        return chosen;
    }

    private static int misfit(@Nullable Integer score, String words, boolean content) {
        var brief = words.length() < A_FEW_WORDS ? 2 : 0;
        return brief + (score == null || (score <= 2) != content ? 1 : 0);
    }
}
