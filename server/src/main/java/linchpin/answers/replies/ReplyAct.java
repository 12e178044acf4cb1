package linchpin.answers.replies;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to reply to one person. */
enum ReplyAct implements ActKind {
    REPLY_WRITTEN(SeenBy.TEAM),
    REPLY_SENT_BACK(SeenBy.TEAM),
    REPLIED(SeenBy.ITS_GIVER),
    REPLY_TOLD(SeenBy.ITS_GIVER),
    REPLY_NOT_TOLD(SeenBy.ITS_GIVER),
    REPLY_WITHDRAWN(SeenBy.ITS_GIVER);

    private final SeenBy seenBy;

    ReplyAct(SeenBy seenBy) {
        this.seenBy = seenBy;
    }

    @Override
    public String module() {
        return "answers";
    }

    @Override
    public SeenBy seenBy() {
        return seenBy;
    }
}
