package linchpin.demo.improving;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.people.Role;
import linchpin.walks.acting.TakeWalks;
import linchpin.walks.acting.TakeWalks.NotFine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Patients walked the outpatients' department with a checklist. What they found stands on the programme of works, and is nobody's yet. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class TellWalks {

    private static final int DAYS_AGO = 6;

    private final DaysAgo days;
    private final TakeWalks walks;

    TellWalks(DaysAgo days, TakeWalks walks) {
        this.days = days;
        this.walks = walks;
    }

    public void tell(Cast cast) {
        var on = days.day(DAYS_AGO);
        days.act(
                cast,
                DAYS_AGO,
                Role.PATIENT_LEADER,
                viewer -> walks.walk(
                        viewer,
                        cast.place("Outpatients"),
                        on,
                        "waiting",
                        List.of(
                                new NotFine(1, "A wheelchair only fits where it stands in everybody’s way."),
                                new NotFine(3, "Names are shown on a screen, and nobody reads them out."),
                                new NotFine(6, "The water tap is behind a door that says staff only."))));
    }
}
