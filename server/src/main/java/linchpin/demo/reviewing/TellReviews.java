package linchpin.demo.reviewing;

import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.reviews.acting.SetReviewRules;
import linchpin.reviews.acting.WatchForReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A leader suggests a rule, the Linchpin switches it on, and it opens a review; another was asked for, and is concluded. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class TellReviews {

    private static final int WAITING = 12;

    private final DaysAgo days;
    private final SetReviewRules rules;
    private final WatchForReviews watching;
    private final TellAskedReview asked;

    TellReviews(DaysAgo days, SetReviewRules rules, WatchForReviews watching, TellAskedReview asked) {
        this.days = days;
        this.rules = rules;
        this.watching = watching;
        this.asked = asked;
    }

    public void tell(FictionalTrust trust, Cast cast) {
        if (trust.care().equals("hospital")) {
            asked.tell(cast);
        }
        var rule = days.act(
                cast,
                24,
                Role.PATIENT_LEADER,
                viewer -> rules.suggest(viewer, WAITING, place(trust, cast), 3, 90, cast.who(Role.LINCHPIN)));
        days.act(cast, 22, Role.LINCHPIN, viewer -> {
            rules.switchOn(viewer, rule);
            return rule;
        });
        days.product(cast, 20, watching::look);
        days.product(cast, 0, watching::look);
    }

    private static @Nullable PlaceId place(FictionalTrust trust, Cast cast) {
        return trust.care().equals("hospital") ? cast.place("Main outpatients") : null;
    }
}
