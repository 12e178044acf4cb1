package linchpin.demo;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.demo.cast.Cast;
import linchpin.evidence.MakePack;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The pack that the fictional patient leader takes to her next meeting. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoPack {

    private static final int DAYS_TO_COME = 9;

    private final MakePack making;
    private final Clock clock;

    DemoPack(MakePack making, Clock clock) {
        this.making = making;
        this.clock = clock;
    }

    void make(Cast cast) {
        making.make(
                cast.as(Role.PATIENT_LEADER),
                "Do people know what happens next, and when?",
                "Patient council",
                LocalDate.now(clock).plusDays(DAYS_TO_COME));
    }
}
