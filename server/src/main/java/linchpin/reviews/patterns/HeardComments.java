package linchpin.reviews.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.SaidByDay;
import linchpin.feedback.words.SaidByDay.Said;
import linchpin.meaning.Feelings;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said, as rules count it: in three statements, however many rules, places and comments there are. */
@Component
public class HeardComments {

    private final SaidByDay said;
    private final Feelings feelings;
    private final Places places;

    HeardComments(SaidByDay said, Feelings feelings, Places places) {
        this.said = said;
        this.feelings = feelings;
        this.places = places;
    }

    /**
     * What was said, and the places there are.
     *
     * @param comments in the order of days
     */
    public record All(List<HeardComment> comments, List<Place> places) {

        public All {
            comments = List.copyOf(comments);
            places = List.copyOf(places);
        }

        /** @return what counts for a rule since that day, by where it can be met */
        public Map<Unit, List<HeardComment>> sorted(Watched watched, LocalDate from) {
            return units(watched)
                    .sorted(comments.stream()
                            .filter(one -> !one.day().isBefore(from))
                            .toList());
        }

        /** @return whether it is there today: what has closed is not watched any more */
        public boolean open(@Nullable PlaceId place) {
            return places.stream().filter(one -> one.id().equals(place)).allMatch(Place::open);
        }

        /** @return where a rule can be met */
        public UnitPlaces units(Watched watched) {
            return new UnitPlaces(watched, places);
        }
    }

    /**
     * @param to the last day
     * @return what could count for one of these; without what its giver took back
     */
    @Transactional(readOnly = true)
    public All between(LocalDate from, LocalDate to, Collection<Watched> rules) {
        var all = said.between(from, to, themes(rules));
        var felt = rules.stream().allMatch(rule -> rule.tone() == Tone.ALL)
                ? Map.<FeedbackId, List<Feelings.Feeling>>of()
                : feelings.of(all.stream().map(Said::id).toList());
        var people = SamePeople.of(all);
        var heard = new ArrayList<HeardComment>(all.size());
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            heard.add(new HeardComment(
                    one.id(),
                    one.placeId(),
                    one.receivedOn(),
                    people[i],
                    one.themes(),
                    one.score(),
                    felt.getOrDefault(one.id(), List.of())));
        }
        return new All(heard, places.all());
    }

    private static Set<Integer> themes(Collection<Watched> rules) {
        return rules.stream().anyMatch(rule -> rule.theme() == null)
                ? Set.of()
                : rules.stream().map(Watched::theme).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
