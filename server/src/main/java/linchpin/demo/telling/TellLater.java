package linchpin.demo.telling;

import linchpin.answers.AnswerId;
import linchpin.answers.AskLater;
import linchpin.demo.cast.Cast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** People are asked again, as the product does by itself once so many days have passed. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellLater {

    private final DaysAgo days;
    private final AskLater later;

    TellLater(DaysAgo days, AskLater later) {
        this.days = days;
        this.later = later;
    }

    /** @param before which version, and the how many-eth time people were asked until then, as in "2.1" */
    void asked(Cast cast, int daysAgo, AnswerId answer, String before, int afterDays) {
        days.product(cast, daysAgo, () -> later.ask(answer, before, afterDays));
    }
}
