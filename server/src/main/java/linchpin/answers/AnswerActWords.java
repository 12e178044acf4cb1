package linchpin.answers;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.people.LeaderName;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/**
 * Tells what was done to answers. Those who raised a matter are told of what one of them said only where something followed from it: a
 * thousand may be asked.
 */
@Component
class AnswerActWords implements ActWords<AnswerAct> {

    private final LeaderName leaders;

    AnswerActWords(LeaderName leaders) {
        this.leaders = leaders;
    }

    @Override
    public Class<AnswerAct> kinds() {
        return AnswerAct.class;
    }

    @Override
    public String words(AnswerAct kind, Recorded act, Reader reader) {
        var answers = AnswerKind.valueOf(act.fact("answers"));
        return reader == Reader.GIVER ? toGiver(kind, answers, act) : toTeam(kind, act);
    }

    private String who(Recorded act) {
        return act.byGiver()
                ? "Somebody who raised it"
                : LocalName.beginning(leaders.here().a());
    }

    private String toGiver(AnswerAct kind, AnswerKind answers, Recorded act) {
        return switch (kind) {
            case WRITTEN, SENT_BACK -> "";
            case PUBLISHED ->
                "An answer to the matter ‘" + act.fact("title") + "’ was published. We ask you: " + answers.question();
            case SAID_YES ->
                moved(act)
                        ? who(act) + (answers == AnswerKind.DID ? " says that it has changed" : " agrees")
                                + ". The matter is closed"
                        : "";
            case SAID_HALF -> moved(act) ? who(act) + " says: half. The matter is open again" : "";
            case SAID_NO -> moved(act) ? who(act) + " says: no. The matter is open again" : "";
            case RETURNED -> "The answer went back to the person who wrote it";
            case ASKED_AGAIN -> "We ask you again: " + answers.question();
            case ASKED_LATER -> "Some time has passed, so we ask you again";
        };
    }

    private String toTeam(AnswerAct kind, Recorded act) {
        return switch (kind) {
            case WRITTEN -> "Wrote an answer, waiting for approval";
            case SENT_BACK -> "Sent the answer back to who wrote it";
            case PUBLISHED -> "Approved the answer, which is now public";
            case SAID_YES -> moved(act) ? who(act) + " agreed: closed as resolved" : who(act) + " said: yes";
            case SAID_HALF -> who(act) + " said: half" + (moved(act) ? ". Opened the matter again" : "");
            case SAID_NO -> who(act) + " said: no" + (moved(act) ? ". Opened the matter again" : "");
            case RETURNED -> "The answer went back to who wrote it";
            case ASKED_AGAIN, ASKED_LATER -> "The people who raised it are asked again";
        };
    }

    private static boolean moved(Recorded act) {
        return !act.fact("to").isEmpty();
    }
}
