package linchpin.meaning.reading;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import linchpin.analysis.figures.Share;
import linchpin.analysis.text.ModelCard;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far to believe the reader: what was measured of each theme, and below which figure an organisation does not trust it. */
@Component
class TrustInThemes {

    /** Where an organisation has set none: wrong more often than right. */
    static final double USUAL_LIMIT = 0.5;

    /** Test comments about a theme: with fewer nobody knows how often it is right. */
    static final int ENOUGH = 10;

    private static final ModelCard CARD = ModelCard.shipped();

    private final JdbcClient jdbc;
    private final Clock clock;

    TrustInThemes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ModelCard card() {
        return CARD;
    }

    /** @return the precision below which this organisation does not trust a theme, between 0 and 1 */
    @Transactional(readOnly = true)
    public double limit() {
        return jdbc.sql("select precision from meaning.limits")
                .query(Double.class)
                .optional()
                .orElse(USUAL_LIMIT);
    }

    @Transactional
    public void limit(double precision, AccountId by) {
        jdbc.sql("""
                        insert into meaning.limits (precision, set_by, set_at) values (:precision, :by, :at)
                        on conflict (org_id) do update set precision = excluded.precision, set_by = excluded.set_by,
                                                           set_at = excluded.set_at""")
                .param("precision", precision)
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** @return what was measured of a theme; empty where the reader does not know it */
    Optional<ModelCard.ThemeFigures> of(String theme) {
        return card().of(theme);
    }

    /** @return how often suggestions of this theme were right, in words */
    static String inWords(ModelCard.ThemeFigures figures) {
        if (figures.support() < ENOUGH) {
            return "Tested on only %d comments about it: too few to know how often it is right"
                    .formatted(figures.support());
        }
        return "On %d test comments about it: %d in 100 suggestions were right, and %d in 100 were found"
                .formatted(figures.support(), hundredths(figures.precision()), hundredths(figures.recall()));
    }

    static int hundredths(double share) {
        return Share.inHundred(share);
    }

    /** A theme with too few examples to be measured well is not trusted either, whatever its figure. */
    static boolean trusted(ModelCard.ThemeFigures figures, double limit) {
        return !figures.rare() && figures.support() >= ENOUGH && figures.precision() >= limit;
    }
}
