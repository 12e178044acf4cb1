package linchpin.reviews.patterns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.Feelings.Feeling;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said, as rules count it.
 *
 * @param place null for the organisation as a whole
 * @param person the same number for those who may be one person
 * @param score 1 best to 5 worst; null for none
 * @param feelings of each comment that the machine read; empty where it read none
 */
public record HeardComment(
        FeedbackId id,
        @Nullable PlaceId place,
        LocalDate day,
        int person,
        Set<Integer> themes,
        @Nullable Integer score,
        List<Feeling> feelings) {

    private static final int MIXED = 3;

    public HeardComment {
        themes = Set.copyOf(themes);
        feelings = List.copyOf(feelings);
    }

    /** @param theme null for whatever */
    boolean about(@Nullable Integer theme) {
        return theme == null || themes.contains(theme);
    }

    /**
     * Praise and criticism in one is criticism. Where the machine read none of it the score tells; where there is none of that either, it is
     * neither.
     */
    boolean in(Tone tone, @Nullable Integer theme) {
        return switch (tone) {
            case ALL -> true;
            case CRITICISM ->
                feelings.isEmpty()
                        ? score != null && score > MIXED
                        : felt(theme).stream().anyMatch(feeling -> feeling.step() >= MIXED);
            case PRAISE ->
                feelings.isEmpty()
                        ? score != null && score < MIXED
                        : felt(theme).stream().allMatch(feeling -> feeling.step() < MIXED);
        };
    }

    /** Who praises the staff and then says how long they waited does not praise the waiting. */
    private List<Feeling> felt(@Nullable Integer theme) {
        var there = feelings.stream()
                .filter(feeling -> theme != null && feeling.themes().contains(theme))
                .toList();
        return there.isEmpty() ? feelings : there;
    }
}
