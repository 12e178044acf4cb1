package linchpin.approach.going;

import linchpin.approach.atonce.AskWhoIsDue;
import linchpin.notices.Carrier;
import org.springframework.stereotype.Component;

/** Asks all who are due at once. */
@Component
class AskAllDue implements AskWhoIsDue {

    private final AskOne asking;

    AskAllDue(AskOne asking) {
        this.asking = asking;
    }

    @Override
    public void by(Carrier carrier) {
        while (asking.one(carrier)) {
            Thread.onSpinWait(); // each is a transaction of its own
        }
    }
}
