package linchpin.evidence;

import java.time.YearMonth;
import linchpin.meaning.Themes;
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

    private final Places places;
    private final Themes themes;

    Scopes(Places places, Themes themes) {
        this.places = places;
        this.themes = themes;
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
}
