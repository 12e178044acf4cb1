package linchpin.feedback.acts;

import linchpin.feedback.register.Grade;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done to a feedback: to its giver as to somebody who did it or had it done, and to the team. */
@Component
class FeedbackActWords implements ActWords<FeedbackAct> {

    @Override
    public Class<FeedbackAct> kinds() {
        return FeedbackAct.class;
    }

    @Override
    public String words(FeedbackAct kind, Recorded act, Reader reader) {
        return reader == Reader.GIVER ? toGiver(kind, act) : toTeam(kind, act);
    }

    private static String toGiver(FeedbackAct kind, Recorded act) {
        return switch (kind) {
            case LOGGED ->
                act.fact("agreed").isEmpty()
                        ? "What you told us was logged for you"
                        : "What you told us was logged for you; it was read back to you, and you agreed";
            case ADDED_TO -> "You added something";
            case CHOSE_AGAIN -> "You sent the form again and changed what you chose" + before(act);
            case MADE_KNOWN -> "You changed who may know that it was you: “%s”".formatted(grade(act));
            case CONSENTED -> "You agreed to be quoted in public";
            case CONSENT_TAKEN_BACK -> "You no longer agree to be quoted in public";
            case WITHDRAWN -> "You took it back";
            case GIVEN_AGAIN -> "You gave it again";
            case OBJECTED -> "You did not agree with what was done";
            case OBJECTION_ANSWERED -> "You were answered";
            case MASKED_AT_ONCE ->
                "Part of your words was covered before anybody read it. A machine did it, and it can be wrong";
            case TAKEN_BACK_OPENED -> "After you took it back, your words were opened and read once more";
            default -> ofModerators(kind);
        };
    }

    private static String toTeam(FeedbackAct kind, Recorded act) {
        return switch (kind) {
            case LOGGED ->
                act.fact("agreed").isEmpty()
                        ? "Logged for the giver"
                        : "Logged for the giver, to whom it was read back and who agreed";
            case ADDED_TO -> "The giver added something";
            case CHOSE_AGAIN -> "The giver sent the form again and changed what was chosen" + before(act);
            case MADE_KNOWN -> "The giver changed who may know it was them: “%s”".formatted(grade(act));
            case CONSENTED -> "The giver agreed to be quoted in public";
            case CONSENT_TAKEN_BACK -> "The giver no longer agrees to be quoted in public";
            case WITHDRAWN -> "The giver took it back";
            case GIVEN_AGAIN -> "The giver gave it again";
            case OBJECTED -> "The giver objects to a change";
            case OBJECTION_ANSWERED -> "The objection was answered";
            default -> ofModerators(kind);
        };
    }

    private static String before(Recorded act) {
        return act.fact("was").isEmpty() ? "" : ". The answer before was “%s”".formatted(act.fact("was"));
    }

    private static String grade(Recorded act) {
        return Grade.valueOf(act.fact("grade")).label();
    }

    private static String ofModerators(FeedbackAct kind) {
        return switch (kind) {
            case CLEARED -> "Cleared: may be quoted where the giver agrees";
            case HELD_BACK -> "Held back: not quoted anywhere";
            case TO_BE_DECIDED_AGAIN -> "Quoting is to be decided again";
            case MASKED_AT_ONCE -> "The machine masked part of the words before anybody read them";
            case TAKEN_BACK_OPENED -> "The words were opened after their giver took them back";
            case MASKED -> "Part of the words was masked";
            case UNMASKED -> "The words are shown as received again";
            case LEFT_UNMASKED -> "What might be masked was looked at and left as it is";
            case UNSEALED -> "The words as received were opened";
            default -> "";
        };
    }
}
