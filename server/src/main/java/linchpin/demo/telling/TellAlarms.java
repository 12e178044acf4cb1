package linchpin.demo.telling;

import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.meaning.Alarms;
import linchpin.meaning.Alarms.Settled;
import linchpin.meaning.WhatGiversAreTold;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Two people raise an alarm each, on the day they read it: of the older one, something came. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellAlarms {

    private static final int READ_AFTER = 1;

    private final DaysAgo days;
    private final Alarms alarms;

    TellAlarms(DaysAgo days, Alarms alarms) {
        this.days = days;
        this.alarms = alarms;
    }

    void tell(Cast cast, Heard heard) {
        var settled = heard.in("settled").getFirst();
        days.act(cast, 124 - READ_AFTER, Role.PATIENT_LEADER, viewer -> {
            alarms.raise(settled, Alarms.Kind.SAFETY, "Somebody was hurt or could have been.", viewer.account());
            return settled;
        });
        days.act(cast, 124 - 2 * READ_AFTER, Role.LINCHPIN, viewer -> {
            var alarm = alarms.standing(settled).getFirst();
            alarms.settle(
                    settled,
                    alarm.id(),
                    new Settled(
                            "Spoke with the team on the same day; recorded as an incident.", WhatGiversAreTold.SAFETY),
                    viewer.account());
            return settled;
        });
        var standing = heard.in("alarm").getFirst();
        days.act(cast, 3 - READ_AFTER, Role.PATIENT_LEADER, viewer -> {
            alarms.raise(standing, Alarms.Kind.SAFETY, "This must not happen again tonight.", viewer.account());
            return standing;
        });
    }
}
