package linchpin.demo.reviewing;

import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.people.Role;
import linchpin.reviews.acting.AskForReviews;
import linchpin.reviews.acting.HoldReviews;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The one that was asked for. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellAskedReview {

    private static final int FOOD = 26;

    private final DaysAgo days;
    private final AskForReviews asking;
    private final HoldReviews concluding;

    TellAskedReview(DaysAgo days, AskForReviews asking, HoldReviews concluding) {
        this.days = days;
        this.asking = asking;
        this.concluding = concluding;
    }

    void tell(Cast cast) {
        var review = days.act(
                cast,
                60,
                Role.PATIENT_LEADER,
                viewer -> asking.ask(
                        viewer,
                        FOOD,
                        cast.place("Rowan ward"),
                        "Three people told me at the market that supper comes too early there.",
                        10));
        days.act(cast, 50, Role.LINCHPIN, viewer -> {
            concluding.concludeWithNothing(
                    viewer,
                    review,
                    "Supper came at half past four in May, because the trolley served two wards. It has come at six since June.",
                    "The kitchen changed the round before anybody asked. The leader who asked sat there for two suppers, and agrees.");
            return review;
        });
    }
}
