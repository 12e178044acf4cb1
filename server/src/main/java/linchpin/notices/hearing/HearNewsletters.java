package linchpin.notices.hearing;

import java.util.UUID;
import linchpin.history.Deed;
import linchpin.notices.Notices;
import linchpin.platform.Id;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A newsletter for patients went out: whoever wants them is told where it is. */
@Component
class HearNewsletters {

    /** As the module of reports calls it in the history, and those it is for. */
    private static final String PUBLISHED = "reports.newsletter_published";

    private static final String PATIENTS = "patients";

    /** As that module knows it. */
    private record NewsletterId(UUID id) implements Id {}

    private final Notices notices;

    HearNewsletters(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Deed deed) {
        var act = deed.act();
        if (act.kind().stored().equals(PUBLISHED) && PATIENTS.equals(act.facts().get("audience"))) {
            notices.noteNewsletter(new NewsletterId(act.about().id()));
        }
    }
}
