package linchpin.actions.cycles;

import java.time.LocalDate;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Tells what was tried. What was thought would happen, and what happened, is the act's reason. */
@Component
class CycleActWords implements ActWords<CycleAct> {

    @Override
    public Class<CycleAct> kinds() {
        return CycleAct.class;
    }

    @Override
    public String words(CycleAct kind, Recorded act, Reader reader) {
        var change = "‘" + act.fact("change") + "’";
        return switch (kind) {
            case CYCLE_PLANNED ->
                "Planned to try " + change + ", from " + day(act, "from") + " to " + day(act, "to")
                        + ". What was thought will happen";
            case CYCLE_CORRECTED -> "Corrected what was planned of trying " + change;
            case CYCLE_ENDED -> "Tried " + change + ", and " + act.fact("ending") + " it. What happened";
        };
    }

    private static String day(Recorded act, String fact) {
        return Days.full(LocalDate.parse(act.fact(fact)));
    }
}
