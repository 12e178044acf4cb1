package linchpin.feedback.helping;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a receipt: "I want to help", and what became of it. */
@Component
class OfferOnReceipt implements ReceiptPanel {

    private final Offers offers;
    private final OfferOfReceipt numbers;
    private final FeedbackArchive archive;
    private final Fragments fragments;

    OfferOnReceipt(Offers offers, OfferOfReceipt numbers, FeedbackArchive archive, Fragments fragments) {
        this.offers = offers;
        this.numbers = numbers;
        this.archive = archive;
        this.fragments = fragments;
    }

    /**
     * @param offered the day; empty while they have not offered themselves
     * @param dealt as in "We invited you to take part on 3 May 2026"; empty while it waits
     * @param answer what they are told besides; null for nothing
     */
    record YourOffer(
            String receipt,
            String offered,
            String dealt,
            @Nullable String answer) {}

    /** What was taken back asks for nothing; an offer that was made before stands by itself. */
    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        return offers.with(numbers.id(receipt))
                .map(offer -> told(receipt, offer))
                .or(() -> archive.standing(Set.of(feedback)).stream()
                        .findFirst()
                        .map(_ -> new YourOffer(receipt, "", "", null)))
                .map(offer -> fragments.of("feedback/helping/onReceipt", Map.of("offer", offer)));
    }

    private static YourOffer told(String receipt, Offers.Offer offer) {
        var outcome = offer.outcome();
        var on = offer.dealtOn();
        var dealt = outcome == null || on == null ? "" : outcome.toThem() + ", " + Days.full(on);
        return new YourOffer(receipt, Days.full(offer.offeredOn()), dealt, offer.answer());
    }

    @Override
    public int order() {
        return 80;
    }
}
