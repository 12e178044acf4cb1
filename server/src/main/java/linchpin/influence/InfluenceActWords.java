package linchpin.influence;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done, and never what was said. */
@Component
class InfluenceActWords implements ActWords<InfluenceAct> {

    @Override
    public Class<InfluenceAct> kinds() {
        return InfluenceAct.class;
    }

    @Override
    public String words(InfluenceAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        var how = act.fact("how");
        return how.isEmpty() ? kind.words() : kind.words() + ": " + how;
    }
}
