package linchpin.evidence;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.meaning.ThemeOfQuestion;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What packs may be about. */
@Component
public class Scopes {

    private static final int SHORTEST_NAME = 4;

    private final Places places;
    private final Themes themes;
    private final ThemeOfQuestion questions;

    Scopes(Places places, Themes themes, ThemeOfQuestion questions) {
        this.places = places;
        this.themes = themes;
        this.questions = questions;
    }

    /**
     * @param place null for the whole organisation
     * @param theme null for whatever people talked about
     * @throws NotFound when the place or theme is not there, or this person may not read about the place
     */
    @Transactional(readOnly = true)
    public Scope of(Viewer viewer, @Nullable PlaceId place, @Nullable Integer theme, YearMonth first, YearMonth last) {
        if (!viewer.mayReadAbout(place) || (place != null && places.with(place).isEmpty())) {
            throw new NotFound();
        }
        return new Scope(place, places.below(place), theme, theme == null ? "" : name(theme), first, last);
    }

    private String name(int theme) {
        return themes.byNumber(theme).orElseThrow(NotFound::new).name();
    }

    /** @return what a question seems to be about; empty where nothing fits it well */
    public Optional<Themes.Theme> themeOf(String question) {
        return questions.of(question);
    }

    /** @return the place that a question names, of those this person may read about; empty where it names none, or one of several so called */
    @Transactional(readOnly = true)
    public Optional<Place> placeOf(String question, Viewer viewer) {
        var named = places.open().stream()
                .filter(place -> viewer.mayReadAbout(place.id()) && names(question, place.name()))
                .toList();
        var longest = named.stream().map(place -> place.name().length()).max(Comparator.naturalOrder());
        return longest.map(length -> named.stream()
                        .filter(place -> place.name().length() == length)
                        .toList())
                .filter(one -> one.size() == 1)
                .map(List::getFirst);
    }

    private static boolean names(String question, String name) {
        return name.length() >= SHORTEST_NAME
                && Pattern.compile("(?<![\\p{L}\\p{N}])"
                                + Pattern.quote(name.toLowerCase(Locale.UK))
                                + "(?![\\p{L}\\p{N}])")
                        .matcher(question.toLowerCase(Locale.UK))
                        .find();
    }
}
