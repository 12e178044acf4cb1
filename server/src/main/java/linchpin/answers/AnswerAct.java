package linchpin.answers;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to the answer of a matter, and what people say about it. */
enum AnswerAct implements ActKind {
    WRITTEN(SeenBy.TEAM),
    SENT_BACK(SeenBy.TEAM),
    PUBLISHED(SeenBy.ALL_GIVERS),
    SAID_YES(SeenBy.ALL_GIVERS),
    SAID_HALF(SeenBy.ALL_GIVERS),
    SAID_NO(SeenBy.ALL_GIVERS),
    RETURNED(SeenBy.ALL_GIVERS),
    /** About the same words once more, as was done until people asked for new ones. */
    ASKED_AGAIN(SeenBy.ALL_GIVERS),
    ASKED_LATER(SeenBy.ALL_GIVERS);

    private final SeenBy seenBy;

    AnswerAct(SeenBy seenBy) {
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

    static AnswerAct said(Verdict verdict) {
        return switch (verdict) {
            case YES -> SAID_YES;
            case HALF -> SAID_HALF;
            case NO -> SAID_NO;
        };
    }
}
