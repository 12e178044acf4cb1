package linchpin.feedback.helping;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done about an offer to help. */
@Component
class OfferActWords implements ActWords<OfferAct> {

    @Override
    public Class<OfferAct> kinds() {
        return OfferAct.class;
    }

    @Override
    public String words(OfferAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case OFFER_DEALT_WITH ->
                Outcome.chosen(act.fact("outcome")).map(Outcome::label).orElse("Dealt with");
            case OFFER_OPENED_AGAIN -> "Opened again";
            case OFFER_DELETED -> "Deleted";
        };
    }
}
