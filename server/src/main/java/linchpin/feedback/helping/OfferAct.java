package linchpin.feedback.helping;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done about an offer to help. */
enum OfferAct implements ActKind {
    OFFER_DEALT_WITH,
    OFFER_OPENED_AGAIN,
    OFFER_DELETED;

    @Override
    public String module() {
        return "feedback";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
