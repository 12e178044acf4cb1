package linchpin.feedback.helping;

import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.history.History;
import linchpin.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of an offer, takes that back, or deletes the offer with the name on it. What is told stands with the offer only. */
@Component
class DealWithOffer {

    private final Offers offers;
    private final History history;

    DealWithOffer(Offers offers, History history) {
        this.offers = offers;
        this.history = history;
    }

    private record OfferDeed(OfferId offer, OfferAct kind, String outcome) implements Deed {

        @Override
        public Act act() {
            var act = Act.of(kind, offer);
            return outcome.isEmpty() ? act : act.with("outcome", outcome);
        }
    }

    /** @return false where somebody dealt with it meanwhile; nothing is changed then */
    @Transactional
    public boolean deal(OfferId offer, Outcome outcome, String answer, AccountId by) {
        return did(
                offers.deal(offer, outcome, answer, by),
                new OfferDeed(offer, OfferAct.OFFER_DEALT_WITH, outcome.stored()));
    }

    @Transactional
    public void open(OfferId offer) {
        did(offers.open(offer), new OfferDeed(offer, OfferAct.OFFER_OPENED_AGAIN, ""));
    }

    @Transactional
    public void delete(OfferId offer) {
        did(offers.delete(offer), new OfferDeed(offer, OfferAct.OFFER_DELETED, ""));
    }

    private boolean did(boolean changed, OfferDeed deed) {
        if (changed) {
            history.did(deed, null);
        }
        return changed;
    }
}
