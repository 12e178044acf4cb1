package linchpin.reviews.patterns;

import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a rule watches.
 *
 * @param theme by number; null for whatever it is about
 * @param place with all that lies below it; null for the whole organisation
 * @param each the kind of places there that are watched each by itself, with what lies below them; empty for all together
 */
public record Watched(@Nullable Integer theme, @Nullable PlaceId place, String each, Tone tone) {

    /** @return whether it counts, wherever it was said */
    public boolean counts(HeardComment comment) {
        return comment.about(theme) && comment.in(tone, theme);
    }
}
