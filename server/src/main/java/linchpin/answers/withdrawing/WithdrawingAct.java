package linchpin.answers.withdrawing;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to take an answer back. */
enum WithdrawingAct implements ActKind {
    WITHDRAWN;

    @Override
    public String module() {
        return "answers";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.ALL_GIVERS;
    }
}
