package linchpin.clocks.story;

import java.time.LocalDate;
import linchpin.clocks.ClockAct;
import linchpin.clocks.How;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Tells what was done with a clock. */
@Component
class ClockActWords implements ActWords<ClockAct> {

    @Override
    public Class<ClockAct> kinds() {
        return ClockAct.class;
    }

    @Override
    public String words(ClockAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        var clock = "the clock “" + act.fact("duty") + "”";
        return switch (kind) {
            case STARTED -> "Started " + clock + ", counted from " + day(act, "on");
            case GIVEN_TO -> "Said who sees to " + clock;
            case PAUSED -> "Let " + clock + " stand still";
            case RESUMED -> "Let " + clock + " go on";
            case MET -> "Noted that " + clock + " was met on " + day(act, "on") + ": " + how(act);
            case ENDED -> "Ended " + clock;
            case UNDONE -> "Took back that " + clock + " was over";
            case REMINDED -> reminded(act) + clock + ", due on " + day(act, "due");
        };
    }

    /** Of nobody who is not there it is said that they heard. */
    private static String reminded(Recorded act) {
        var nobody = act.fact("heard").equals("nobody");
        if (act.fact("who").equals("higher")) {
            var late = act.day().isAfter(LocalDate.parse(act.fact("due"))) ? "It is late" : "Its day has come";
            return late + (nobody ? ", and nobody is there as a champion: " : ": it stands before champions: ");
        }
        return nobody ? "Nobody has taken it on: " : "Reminded whoever sees to it of ";
    }

    private static String how(Recorded act) {
        var label = How.valueOf(act.fact("how")).label();
        return label.substring(0, 1).toLowerCase(java.util.Locale.UK) + label.substring(1);
    }

    private static String day(Recorded act, String fact) {
        return Days.full(LocalDate.parse(act.fact(fact)));
    }
}
