package linchpin.reviews;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a review or a rule as it stands. Nothing is changed then. */
public final class ReviewRefused extends Refusal {

    private ReviewRefused(HttpStatus status, String type, String title, String detail) {
        super(status, type, title, "Nothing was changed. " + detail);
    }

    private ReviewRefused(String type, String title, String detail) {
        this(HttpStatus.CONFLICT, type, title, detail);
    }

    public static ReviewRefused notYours() {
        return new ReviewRefused(
                HttpStatus.FORBIDDEN,
                "not-your-review",
                "This review is somebody else’s",
                "Its owner works on it, and those who set the rules for reviews. Ask one of them to hand it over.");
    }

    public static ReviewRefused concluded() {
        return new ReviewRefused(
                "review-concluded",
                "This review is concluded",
                "What was found stands as it is. Ask for another review if there is more to look at.");
    }

    public static ReviewRefused nothingToGather() {
        return new ReviewRefused(
                "review-without-comments",
                "There are no comments to gather",
                "Those who gave them took them back, or you may not read them.");
    }

    /** @param due the day on which it is due by now, in words */
    public static ReviewRefused putOff(String due) {
        return new ReviewRefused(
                "review-put-off",
                "Somebody put this review off meanwhile",
                "It is due on " + due + " now. Go back, and choose a later day if it needs one.");
    }

    /** Setting rules is of those who run the loop. */
    public static ReviewRefused notYoursToSet() {
        return new ReviewRefused(
                HttpStatus.FORBIDDEN,
                "not-your-rule",
                "You can suggest this, and not set it",
                "Those who set the rules for reviews see what you suggested, and switch it on.");
    }

    public static ReviewRefused ruleChanged() {
        return new ReviewRefused(
                "review-rule-changed",
                "This rule has changed",
                "There is a newer version than the one you looked at. Go back, look at it, and decide then.");
    }

    @Override
    public @Nullable Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("found", "What was found");
        fields.put("because", "Why nothing follows");
        fields.put("why", "Why");
        return new Kept(fields, null, "");
    }
}
