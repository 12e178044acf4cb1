package linchpin.feedback.helping;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.feedback.helping.Offers.Offer;
import linchpin.history.ActLine;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;

/** What the pages of those print who look after offers. */
record OffersPage(List<Line> waiting, long all, List<Line> dealt) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** One offer. */
    record Line(Offer offer) {

        String path() {
            return "/offers/" + offer.id().id();
        }

        /** @return how they are called, or that they gave no name */
        String who() {
            return offer.name().isEmpty() ? "Somebody without a name" : offer.name();
        }

        String offered() {
            return Days.full(offer.offeredOn());
        }

        /** @return what became of it, with the day; empty while it waits */
        String outcome() {
            var outcome = offer.outcome();
            var on = offer.dealtOn();
            return outcome == null || on == null ? "" : outcome.label() + ", " + Days.full(on);
        }

        /** @return their address, where that is how to reach them; else empty */
        String email() {
            return EMAIL.matcher(offer.reach()).matches() ? offer.reach() : "";
        }
    }

    /**
     * The page of one offer.
     *
     * @param inviting whether the viewer may invite people
     */
    record One(Line line, boolean inviting, DealForm form, List<ActLine> history, Errors errors) {

        List<Choice> outcomes() {
            return Outcome.choices();
        }
    }
}
