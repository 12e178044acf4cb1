package linchpin.feedback.giving.thanks;

import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import linchpin.feedback.giving.EnterFeedback.Entered;
import linchpin.feedback.register.LastChoice;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import linchpin.platform.seals.BriefAddress;
import org.springframework.stereotype.Component;

/** Where the thanks for one feedback stand for a while, so that the browser's Back comes to them. */
@Component
public class ThanksAddress {

    static final String PATH = "/receipt/thanks/";

    private static final String TAKEN_BACK = "taken back";
    private static final String AGAIN = "again";
    private static final String CHANGED = "changed";
    private static final String NO_STANDS = "no stands";

    private final BriefAddress brief;
    private final Receipts receipts;
    private final Organisations organisations;

    ThanksAddress(BriefAddress brief, Receipts receipts, Organisations organisations) {
        this.brief = brief;
        this.receipts = receipts;
        this.organisations = organisations;
    }

    /** What somebody is thanked for. */
    record Given(Organisation organisation, FeedbackId feedback, Entered entered) {}

    /** @return where they are thanked for it */
    public String of(Entered entered) {
        var again = entered.again();
        return PATH
                + brief.of(String.join(
                        ",",
                        entered.receipt(),
                        entered.stands() ? "" : TAKEN_BACK,
                        again == null ? "" : AGAIN,
                        again != null && again.changed() ? CHANGED : "",
                        again != null && again.noStands() ? NO_STANDS : ""));
    }

    /** @return empty once the address has closed */
    Optional<Given> read(String address) {
        return brief.read(address).flatMap(words -> {
            var parts = words.split(",", -1);
            return receipts.open(parts[0])
                    .flatMap(opened -> Tenancy.in(
                                    opened.organisation().id(), () -> organisations.with(opened.organisation()))
                            .map(organisation -> new Given(organisation, opened.feedback(), entered(parts))));
        });
    }

    private static Entered entered(String... parts) {
        return new Entered(
                parts[0],
                parts[1].isEmpty(),
                parts[2].isEmpty() ? null : new LastChoice.Kept(!parts[3].isEmpty(), !parts[4].isEmpty()));
    }
}
