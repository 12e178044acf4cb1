package linchpin.answers.bringing;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells that an answer was brought back. */
@Component
class BringingActWords implements ActWords<BringingAct> {

    @Override
    public Class<BringingAct> kinds() {
        return BringingAct.class;
    }

    @Override
    public String words(BringingAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case BROUGHT_BACK -> "Told those for whom it was logged how it stands";
            case NOT_BROUGHT_BACK -> "Took back that those for whom it was logged were told";
        };
    }
}
