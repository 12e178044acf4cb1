package linchpin.reports;

import linchpin.history.Act;
import linchpin.history.Deed;

/**
 * A newsletter went out: everybody can read it. Whoever sends it on hears this.
 *
 * @param audience as it is stored
 * @param number of those for the same readers
 */
public record NewsletterPublished(NewsletterId newsletter, String audience, int number) implements Deed {

    @Override
    public Act act() {
        return Act.of(ReportAct.NEWSLETTER_PUBLISHED, newsletter)
                .with("audience", audience)
                .with("number", number);
    }
}
