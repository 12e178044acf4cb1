package linchpin.meaning.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts words into the pieces that are shown differently: by feeling, and by the themes they carried. */
final class Pieces {

    private final String words;
    private final List<KeptReadings.Piece> parts;
    private final List<Carried> carried;

    /** Words that carried a theme. */
    record Carried(int start, int end, String theme) {}

    Pieces(String words, List<KeptReadings.Piece> parts, List<Carried> carried) {
        this.words = words;
        this.parts = parts;
        this.carried = carried;
    }

    /** @return the pieces, which joined are the words again */
    List<ReadingView.Piece> cut() {
        var mixed =
                parts.stream().map(part -> feeling(part.feeling())).distinct().count() > 1;
        var edges = new TreeSet<>(List.of(0, words.length()));
        if (mixed) {
            parts.forEach(part -> edges.addAll(List.of(within(part.start()), within(part.end()))));
        }
        carried.forEach(one -> edges.addAll(List.of(within(one.start), within(one.end))));
        var pieces = new ArrayList<ReadingView.Piece>();
        for (var start : edges) {
            var end = edges.higher(start);
            if (end != null) {
                pieces.add(new ReadingView.Piece(
                        words.substring(start, end), mixed ? feelingAt(start) : "", carriedAt(start)));
            }
        }
        return pieces;
    }

    /** Never between the two halves of a character, nor beyond the words. */
    private int within(int place) {
        var inside = Math.clamp(place, 0, words.length());
        return inside > 0
                        && inside < words.length()
                        && Character.isLowSurrogate(words.charAt(inside))
                        && Character.isHighSurrogate(words.charAt(inside - 1))
                ? inside - 1
                : inside;
    }

    private String feelingAt(int place) {
        return parts.stream()
                .filter(part -> part.start() <= place && place < part.end())
                .map(part -> feeling(part.feeling()))
                .findFirst()
                .orElse("");
    }

    private String carriedAt(int place) {
        var themes = new TreeMap<String, Boolean>();
        carried.stream()
                .filter(one -> within(one.start) <= place && place < within(one.end))
                .forEach(one -> themes.put(one.theme, true));
        return String.join(", ", themes.keySet());
    }

    /** @return praise, mixed or concern, by the five steps */
    static String feeling(int step) {
        return step < 3 ? "praise" : step > 3 ? "concern" : "mixed";
    }
}
