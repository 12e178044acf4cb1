package linchpin.representation.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.words.StoriesTold;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.ToldCard;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.representation.silence.SilencePage.Silence;
import linchpin.representation.silence.SilencePage.SilentPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Beside each silent place, with the same room as its days of silence, what was told there last. */
@Component
class LastTold {

    private static final StoryCard NEVER =
            new StoryCard.EmptyRoom("Nobody has told a story here yet. The room is kept for the first one.");
    private static final StoryCard NO_WORDS =
            new StoryCard.EmptyRoom("Nobody told a story here in the year before. The room is kept for the next one.");

    private final SilentPlaces silent;
    private final StoriesTold stories;
    private final Places places;
    private final Clock clock;

    LastTold(SilentPlaces silent, StoriesTold stories, Places places, Clock clock) {
        this.silent = silent;
        this.stories = stories;
        this.places = places;
        this.clock = clock;
    }

    /** @return those of these that are silent, the longest silence first */
    @Transactional(readOnly = true)
    public List<Silence> among(List<Place> open, int days) {
        var byCode = open.stream().collect(Collectors.toMap(Place::code, Function.identity()));
        var named = places.byId();
        return silent.among(open, days).stream()
                .map(one -> new Silence(one, last(one, Objects.requireNonNull(byCode.get(one.code())), named)))
                .toList();
    }

    private StoryCard last(SilentPlace one, Place place, Map<PlaceId, Place> named) {
        if (one.days() == null) {
            return NEVER;
        }
        var heard = LocalDate.now(clock).minusDays(one.days());
        var year = new StoriesTold.Where(places.below(place.id()), null, heard.minusYears(1), heard);
        return stories.latest(year, 1).stream()
                .findFirst()
                .map(story -> ToldCard.brief(story, where(story.placeId(), named)))
                .orElse(NO_WORDS);
    }

    private static String where(@Nullable PlaceId id, Map<PlaceId, Place> named) {
        var place = id == null ? null : named.get(id);
        return place == null ? "" : place.name();
    }
}
