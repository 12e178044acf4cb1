package linchpin.reviews.commissioned;

import java.util.List;
import linchpin.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is told of reviews in the local health economy of the organisation in scope: the database shows no further. */
@Component
class ToldReviews {

    private final JdbcClient jdbc;

    ToldReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * So many reviews.
     *
     * @param organisation whose they are
     * @param level the kind of place
     * @param concluded in the last year
     */
    record Told(OrganisationId organisation, String theme, String level, int going, int late, int concluded) {}

    /** @return by theme and kind of place */
    @Transactional(readOnly = true)
    public List<Told> all() {
        return jdbc.sql("""
                        select org_id as organisation, theme, level, going, late, concluded from reviews.told
                        order by theme, level, org_id""").query(Told.class).list();
    }
}
