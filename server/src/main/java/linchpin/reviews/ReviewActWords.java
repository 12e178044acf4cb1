package linchpin.reviews;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done with rules and reviews. */
@Component
class ReviewActWords implements ActWords<ReviewAct> {

    @Override
    public Class<ReviewAct> kinds() {
        return ReviewAct.class;
    }

    @Override
    public String words(ReviewAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        return switch (kind) {
            case RULE_SUGGESTED -> "Suggested a rule for reviews";
            case RULE_CHANGED -> "Changed the numbers of the rule, which is version " + act.fact("version") + " now";
            case RULE_SWITCHED_ON -> "Switched the rule on, in version " + act.fact("version");
            case RULE_SWITCHED_OFF -> "Switched the rule off";
            case OPENED ->
                "A rule opened review " + act.fact("number") + ": " + act.fact("comments") + " comments, from "
                        + act.fact("people") + " people as far as can be told";
            case ASKED_FOR -> "Asked for review " + act.fact("number");
            case HANDED_OVER -> "Handed review " + act.fact("number") + " over";
            case EXTENDED -> "Gave review " + act.fact("number") + " until " + act.fact("due");
            case GATHERED -> "Gathered the comments of review " + act.fact("number") + " into a matter";
            case CONCLUDED ->
                "Concluded review " + act.fact("number") + ": "
                        + (Review.MATTER.equals(act.fact("follows")) ? "a matter goes on" : "nothing follows");
        };
    }
}
