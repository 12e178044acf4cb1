package linchpin.answers.withdrawing;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells that an answer was taken back. */
@Component
class WithdrawingActWords implements ActWords<WithdrawingAct> {

    @Override
    public Class<WithdrawingAct> kinds() {
        return WithdrawingAct.class;
    }

    @Override
    public String words(WithdrawingAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case WITHDRAWN ->
                reader == Reader.GIVER
                        ? "The answer was taken back. You will get another"
                        : "Took the answer off all public pages. Another is to be written";
        };
    }
}
