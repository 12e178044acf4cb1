package linchpin.demo.telling;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.feedback.FeedbackId;
import linchpin.notices.Channel;
import linchpin.notices.Recipients.Language;
import linchpin.notices.Recipients.Wish;
import linchpin.notices.asking.AskToBeTold;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Two givers ask to be rung: nothing is sent by a demonstration, and somebody tells them. The numbers are those that Ofcom keeps for plays. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellFollowers {

    private static final List<String> TITLES = List.of("Tablets to take home come late", "Not told what happens next");

    private final DaysAgo days;
    private final AskToBeTold asking;

    TellFollowers(DaysAgo days, AskToBeTold asking) {
        this.days = days;
        this.asking = asking;
    }

    /** Before a matter of this name is opened, whoever spoke first asks to hear of answers. */
    void ask(Cast cast, int daysAgo, List<FeedbackId> heard, String title) {
        var n = TITLES.indexOf(title);
        if (n >= 0) {
            days.giver(
                    cast,
                    daysAgo,
                    () -> asking.follow(
                            heard.getFirst(),
                            new Wish(Channel.CALL, false, true, false, Language.EN),
                            "+44163296010" + n));
        }
    }
}
