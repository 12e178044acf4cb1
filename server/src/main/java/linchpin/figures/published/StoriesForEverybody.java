package linchpin.figures.published;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import linchpin.feedback.Quotable;
import linchpin.figures.published.EverybodyPage.Story;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of people who agree, today, to be quoted, to stand beside public numbers. They carry the month and never the day. */
@Component
class StoriesForEverybody {

    private static final int LONGEST = 420;
    private static final int A_FEW_WORDS = 30; // told when there are no others
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

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
    public List<Story> of(@Nullable PlaceId place, LocalDate quarter, int wanted) {
        var where = place == null ? null : places.within(Set.of(place));
        var to = quarter.plusMonths(3).minusDays(1);
        var content = new ArrayList<Quotable.Willing>();
        var others = new ArrayList<Quotable.Willing>();
        quotable.willing(new Quotable.Wanted(where, null, quarter, to), 2 * wanted).stream()
                .sorted(Comparator.comparing(one -> one.words().length() < A_FEW_WORDS))
                .forEach(one -> (one.score() != null && one.score() <= 2 ? content : others).add(one));
        var named = places.byId();
        var stories = new ArrayList<Story>();
        for (var i = 0; stories.size() < wanted && i < Math.max(content.size(), others.size()); i++) {
            for (var each : List.of(others, content)) {
                if (i < each.size()) {
                    stories.add(story(each.get(i), named));
                }
            }
        }
        return stories.subList(0, Math.min(wanted, stories.size()));
    }

    private static Story story(Quotable.Willing one, Map<PlaceId, Place> named) {
        var place = one.placeId() == null ? null : named.get(one.placeId());
        var month = MONTH.format(YearMonth.from(one.receivedOn()));
        return new Story(
                shortened(one.words()), "Somebody" + (place == null ? "" : ", " + place.name()) + ", " + month);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        return words.substring(0, Math.max(words.lastIndexOf(' ', LONGEST), LONGEST / 2)) + " …";
    }
}
