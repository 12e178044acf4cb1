package linchpin.meaning;

import linchpin.feedback.FeedbackId;
import linchpin.history.Act;
import linchpin.history.ActKind;
import linchpin.history.Deed;
import linchpin.history.SeenBy;

/** An alarm about a feedback was raised, or settled. */
record AlarmDeed(FeedbackId feedback, Kind kind, Alarms.Kind alarm) implements Deed {

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
        return Act.of(kind, feedback).with("alarm", alarm.name());
    }
}
