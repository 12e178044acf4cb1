package linchpin.matters;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done to a matter. */
@Component
class MatterActWords implements ActWords<MatterAct> {

    @Override
    public Class<MatterAct> kinds() {
        return MatterAct.class;
    }

    @Override
    public String words(MatterAct kind, Recorded act, Reader reader) {
        var title = "‘" + act.fact("title") + "’";
        if (reader == Reader.GIVER) {
            return switch (kind) {
                case OPENED -> "";
                case GATHERED -> "What you said was joined with others into the matter " + title;
                case TAKEN_OUT -> "What you said was taken out of the matter " + title;
                case CLOSED -> "The matter " + title + " was closed as not resolved";
                case REOPENED -> "The matter " + title + " was opened again";
                case SUMMED_UP_ANEW -> "";
                case RENAMED -> "The matter " + title + " was given another name: ‘" + act.fact("now") + "’";
            };
        }
        return switch (kind) {
            case OPENED -> "Opened the matter " + title;
            case GATHERED -> "Joined " + pieces(act) + " into the matter " + title;
            case TAKEN_OUT -> "Took a piece of feedback out of the matter " + title;
            case CLOSED -> "Closed the matter " + title + " without agreement: not resolved";
            case REOPENED -> "Opened the matter " + title + " again";
            case SUMMED_UP_ANEW -> "Put the summary of the matter " + title + " better. Before, it said";
            case RENAMED -> "Called the matter " + title + " from then on ‘" + act.fact("now") + "’";
        };
    }

    private static String pieces(Recorded act) {
        return act.fact("pieces").equals("1") ? "1 piece of feedback" : act.fact("pieces") + " pieces of feedback";
    }
}
