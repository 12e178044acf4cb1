package linchpin.answers.replies;

import java.time.LocalDate;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Tells what was done to reply to one person. */
@Component
class ReplyActWords implements ActWords<ReplyAct> {

    @Override
    public Class<ReplyAct> kinds() {
        return ReplyAct.class;
    }

    @Override
    public String words(ReplyAct kind, Recorded act, Reader reader) {
        var giver = reader == Reader.GIVER;
        return switch (kind) {
            case REPLY_WRITTEN -> giver ? "" : "Wrote a reply, waiting for approval";
            case REPLY_SENT_BACK -> giver ? "" : "Sent the reply back to who wrote it";
            case REPLIED -> giver ? "We replied to you" : "Approved the reply, which its giver can now read";
            case REPLY_TOLD -> {
                var how = HowTold.valueOf(act.fact("how"));
                yield (giver ? how.toGiver() : how.toTeam()) + " on " + Days.full(LocalDate.parse(act.fact("on")));
            }
            case REPLY_NOT_TOLD ->
                giver ? "We noted by mistake that we had told you" : "Took back that its giver was told of the reply";
            case REPLY_WITHDRAWN -> giver ? "We withdrew our reply to you" : "Withdrew the reply from its giver’s page";
        };
    }
}
