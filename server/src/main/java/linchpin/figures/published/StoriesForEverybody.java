package linchpin.figures.published;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.Quotable.QuotableStory;
import linchpin.figures.room.StoryCard;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of people who agree, today, to be quoted, to stand beside public numbers. They carry the month and never the day. */
@Component
class StoriesForEverybody {

    private final Quotable quotable;
    private final Places places;

    StoriesForEverybody(Quotable quotable, Places places) {
        this.quotable = quotable;
        this.places = places;
    }

    /**
     * @param quarter its first day
     * @return the latest of it, somebody who is not content and somebody who is in turn as far as there are any
     */
    @Transactional(readOnly = true)
    public List<StoryCard> of(@Nullable PlaceId place, LocalDate quarter, int wanted) {
        var where = places.below(place);
        var to = quarter.plusMonths(3).minusDays(1);
        var willing = quotable.willing(new Quotable.Wanted(where, null, quarter, to), 2 * wanted);
        var named = places.byId();
        return StoryCard.inTurn(willing, QuotableStory::score, QuotableStory::words, wanted).stream()
                .map(one -> card(one, named))
                .toList();
    }

    /** Without its place in the numbers: these are of other days than the words, and of so few that it might be theirs. */
    private static StoryCard card(QuotableStory one, Map<PlaceId, Place> named) {
        var place = one.placeId() == null ? null : named.get(one.placeId());
        var by = "Somebody" + (place == null ? "" : ", " + place.name()) + ", "
                + Days.month(YearMonth.from(one.receivedOn()));
        return StoryCard.Quotation.of(one.words(), StoryCard.ROOM, by, "", null);
    }
}
