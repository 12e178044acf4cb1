package linchpin.reviews;

import java.util.Map;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says rules and reviews in plain words, the same wherever they are shown. */
@Component
public class RuleWords {

    private final Themes themes;
    private final Places places;

    RuleWords(Themes themes, Places places) {
        this.themes = themes;
        this.places = places;
    }

    /** The names that words are made of, read once for a page. */
    public record Names(Map<Integer, String> themes, Map<PlaceId, Place> places) {

        /** @return one sentence, made of its numbers */
        public String sentence(Watched watched, Threshold threshold, int dueIn) {
            return "When " + watched.tone().of(threshold.comments()) + about(watched.theme()) + " "
                    + (threshold.comments() == 1 ? "comes" : "come") + " from " + where(watched) + " within "
                    + days(threshold.days()) + (threshold.people() == 1 ? "" : from(threshold.people()))
                    + ", a review opens, due in " + workingDays(dueIn) + ".";
        }

        /** @return as {@link #sentence(Watched, Threshold, int)} */
        public String sentence(PatternRule rule) {
            return sentence(
                    rule.watched(), rule.numbers().threshold(), rule.numbers().dueIn());
        }

        private static String from(int people) {
            return ", from at least " + people + " people";
        }

        private String about(@Nullable Integer theme) {
            return theme == null ? "" : " about “" + theme(theme) + "”";
        }

        private String where(Watched watched) {
            var inside = watched.place() == null ? "the whole organisation" : place(watched.place());
            if (watched.each().isEmpty()) {
                return inside;
            }
            return "one and the same " + watched.each() + (watched.place() == null ? "" : " of " + inside);
        }

        /** @return what it is called; one that is no longer in force is still named */
        public String theme(int theme) {
            return themes.getOrDefault(theme, "a theme that is no longer used");
        }

        /** @param place null for the organisation as a whole */
        public String place(@Nullable PlaceId place) {
            var found = place == null ? null : places.get(place);
            return found == null ? "Whole organisation" : found.fullName();
        }

        /** @return what a review is called */
        public String title(Review review) {
            var theme = review.theme();
            return (theme == null ? "What people say" : theme(theme)) + ": " + place(review.placeId());
        }
    }

    @Transactional(readOnly = true)
    public Names names() {
        return new Names(themes.names(), places.byId());
    }

    static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
