package linchpin.actions;

import java.time.LocalDate;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Tells what was done to actions. What was promised, done, or why not, is the act's reason. */
@Component
class ActionActWords implements ActWords<ActionAct> {

    @Override
    public Class<ActionAct> kinds() {
        return ActionAct.class;
    }

    @Override
    public String words(ActionAct kind, Recorded act, Reader reader) {
        var what = "‘" + act.fact("what") + "’";
        return reader == Reader.GIVER ? toGiver(kind, what, act) : toTeam(kind, what, act);
    }

    private static String toGiver(ActionAct kind, String what, Recorded act) {
        return switch (kind) {
            case PROMISE -> "An action was promised by " + day(act, "due");
            case START -> "Work was begun on " + what;
            case MOVE_DATE -> "The date of " + what + " was moved " + fromTo(act);
            case MARK_DONE -> what + " was reported as done";
            case PUT_BACK -> what + " went back to whoever promised it, to be put right by " + day(act, "due");
            case DROP -> what + " was promised, and will not be done";
            case GROW -> what + " turned out to be more than a small change. It is still promised";
            case CARRY -> what + " came along, with all its dates";
            case HAND_OVER, TAKE_OVER, HAND_BACK, ASK_ABOUT -> ""; // among the team
        };
    }

    private static String toTeam(ActionAct kind, String what, Recorded act) {
        return switch (kind) {
            case PROMISE -> "Promised an action, due " + day(act, "due");
            case START -> "Started " + what;
            case MOVE_DATE -> "Moved the date of " + what + " " + fromTo(act);
            case MARK_DONE -> "Marked " + what + " as done";
            case PUT_BACK -> "Put back to its owner: " + what + ", due " + day(act, "due");
            case DROP -> "Dropped " + what;
            case HAND_OVER -> "Asked somebody else to do " + what;
            case TAKE_OVER -> "Said yes to doing " + what;
            case GROW -> "Made an ordinary action of the small change " + what;
            case CARRY -> "Brought along " + what;
            case ASK_ABOUT -> "Asked about " + what;
            case HAND_BACK -> "Gave " + what + " back to whoever answers for it";
        };
    }

    private static String fromTo(Recorded act) {
        return "from " + day(act, "before") + " to " + day(act, "due");
    }

    private static String day(Recorded act, String fact) {
        return Days.full(LocalDate.parse(act.fact(fact)));
    }
}
