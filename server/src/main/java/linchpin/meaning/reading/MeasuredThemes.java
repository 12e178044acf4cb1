package linchpin.meaning.reading;

import java.util.Map;
import linchpin.meaning.Themes;
import linchpin.meaning.teaching.OwnFigures;
import org.springframework.stereotype.Component;

/** What was measured of each theme, of the shipped reader's and of the organisation's own, and whether that is enough to trust it. */
@Component
class MeasuredThemes {

    private final TrustInThemes trust;
    private final OwnFigures own;

    MeasuredThemes(TrustInThemes trust, OwnFigures own) {
        this.trust = trust;
        this.own = own;
    }

    /** @param inWords how often suggestions of a theme were right */
    record Precision(String inWords, boolean trusted) {}

    /** @return the figures of the organisation in scope, as they stand now */
    ThemesOfOne figures() {
        return new ThemesOfOne(trust, trust.limit(), own.byTheme());
    }

    /**
     * The figures of one organisation.
     *
     * @param limit the precision below which it does not trust a theme
     */
    record ThemesOfOne(TrustInThemes trust, double limit, Map<String, OwnFigures.Measured> own) {

        Precision of(int number, String name) {
            return Themes.own(number) ? own(number) : shipped(name);
        }

        private Precision own(int number) {
            var found = own.getOrDefault(String.valueOf(number), OwnFigures.Measured.NOT_YET);
            return new Precision(found.inWords(), found.precision().orElse(1) >= limit);
        }

        private Precision shipped(String name) {
            return trust.of(name)
                    .map(found -> new Precision(TrustInThemes.inWords(found), TrustInThemes.trusted(found, limit)))
                    .orElse(new Precision(OwnFigures.Measured.NOT_YET.inWords(), true));
        }
    }
}
