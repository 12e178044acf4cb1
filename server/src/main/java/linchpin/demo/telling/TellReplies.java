package linchpin.demo.telling;

import java.time.temporal.ChronoUnit;
import linchpin.answers.one.PassesOn;
import linchpin.answers.one.RepliesToOne;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.demo.sayings.InventedFeedback;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The Linchpin passes praise to its team and writes to one person; the champion approves it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellReplies {

    private static final int WRITTEN_AFTER = 8; // days
    private static final int APPROVED_AFTER = 11;
    private static final int PASSED_AFTER = 4;

    private final DaysAgo days;
    private final RepliesToOne replies;
    private final PassesOn passing;
    private final FeedbackArchive archive;

    TellReplies(DaysAgo days, RepliesToOne replies, PassesOn passing, FeedbackArchive archive) {
        this.days = days;
        this.replies = replies;
        this.passing = passing;
        this.archive = archive;
    }

    void replied(Cast cast, InventedFeedback to, String words) {
        written(cast, to, words);
        days.act(cast, ago(to, APPROVED_AFTER), Role.CHAMPION, viewer -> {
            replies.approve(archive.summary(to.id()).orElseThrow(), 1, viewer.account());
            return to;
        });
    }

    /** Nobody has approved it yet. */
    void written(Cast cast, InventedFeedback to, String words) {
        var kept = days.act(
                cast, ago(to, WRITTEN_AFTER), Role.LINCHPIN, viewer -> replies.write(to.id(), words, viewer.account()));
        if (!kept) {
            throw new IllegalStateException("A reply must not name its giver: " + words);
        }
    }

    void passed(Cast cast, InventedFeedback praise) {
        days.act(cast, ago(praise, PASSED_AFTER), Role.LINCHPIN, viewer -> {
            passing.pass(praise.id(), praise.place(), viewer.account());
            return praise;
        });
    }

    private int ago(InventedFeedback one, int daysAfter) {
        return Math.max(0, (int) ChronoUnit.DAYS.between(one.day(), days.day(0)) - daysAfter);
    }
}
