package linchpin.evidence.changing;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was changed in packs. Only those who read packs are told. */
@Component
class PackActWords implements ActWords<PackAct> {

    @Override
    public Class<PackAct> kinds() {
        return PackAct.class;
    }

    @Override
    public String words(PackAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case STORY_SWAPPED -> "Swapped story " + act.fact("position");
            case STORY_LEFT_OUT -> "Left out story " + act.fact("position");
            case QUESTIONS_CHANGED -> "Changed the questions to ask";
            case FIGURES_COUNTED_AGAIN -> "Counted the figures again";
        };
    }
}
