package linchpin.meaning;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done about alarms. */
@Component
class AlarmActWords implements ActWords<AlarmDeed.Kind> {

    @Override
    public Class<AlarmDeed.Kind> kinds() {
        return AlarmDeed.Kind.class;
    }

    @Override
    public String words(AlarmDeed.Kind kind, Recorded act, Reader reader) {
        return switch (kind) {
            case RAISED -> "An alarm was raised. " + about(act);
            case SETTLED -> "The alarm was settled. " + about(act) + told(act.fact("told"));
        };
    }

    private static String about(Recorded act) {
        return Alarms.Kind.valueOf(act.fact("alarm")).label();
    }

    /** What was settled before this was noted says nothing of it. */
    private static String told(String told) {
        return told.isEmpty() ? "" : ". " + WhatGiversAreTold.valueOf(told).toColleagues();
    }
}
