package linchpin.meaning;

import linchpin.feedback.FeedbackId;
import linchpin.history.Act;
import linchpin.history.ActKind;
import linchpin.history.Deed;
import linchpin.history.SeenBy;
import org.jspecify.annotations.Nullable;

/**
 * An alarm about a feedback was raised, or settled.
 *
 * @param told what the giver is told; null where it was raised
 */
record AlarmDeed(
        FeedbackId feedback,
        Kind kind,
        Alarms.Kind alarm,
        @Nullable WhatGiversAreTold told) implements Deed {

    static AlarmDeed raised(FeedbackId feedback, Alarms.Kind alarm) {
        return new AlarmDeed(feedback, Kind.RAISED, alarm, null);
    }

    static AlarmDeed settled(FeedbackId feedback, Alarms.Kind alarm, WhatGiversAreTold told) {
        return new AlarmDeed(feedback, Kind.SETTLED, alarm, told);
    }

    /** What is done to alarms. The giver is not shown it: it may say what others think of them. */
    public enum Kind implements ActKind {
        RAISED,
        SETTLED;

        @Override
        public String module() {
            return "alarms";
        }

        @Override
        public SeenBy seenBy() {
            return SeenBy.TEAM;
        }
    }

    @Override
    public Act act() {
        var act = Act.of(kind, feedback).with("alarm", alarm.name());
        return told == null ? act : act.with("told", told.name());
    }
}
