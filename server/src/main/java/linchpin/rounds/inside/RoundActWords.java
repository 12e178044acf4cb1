package linchpin.rounds.inside;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.rounds.RoundAct;
import org.springframework.stereotype.Component;

/** Tells what was done with a round, and never what was said in it. */
@Component
class RoundActWords implements ActWords<RoundAct> {

    @Override
    public Class<RoundAct> kinds() {
        return RoundAct.class;
    }

    @Override
    public String words(RoundAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        var round = "‘" + act.fact("title") + "’";
        return switch (kind) {
            case OPENED -> "Opened the round " + round + ", from " + act.fact("opens") + " to " + act.fact("closes");
            case LENGTHENED -> "Made the round " + round + " longer, to " + act.fact("closes");
            case CLOSED -> "Closed the round " + round + " early";
            case LOOKED_THROUGH ->
                "Looked through what was said in the round " + round + ": " + act.fact("shown") + " to be shown, "
                        + act.fact("kept") + " not";
            case COVERED -> "Covered more in something that was said in the round " + round;
            case THEMED -> "Changed the themes of something that was said in the round " + round;
            case TAKEN_AWAY -> "Took away the words of something that was said in the round " + round;
            case PUBLISHED ->
                "Published what is to be asked after the round " + round + ": "
                        + ("1".equals(act.fact("questions")) ? "1 question" : act.fact("questions") + " questions");
        };
    }
}
