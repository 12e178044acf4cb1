package linchpin.walks;

import java.util.Locale;
import java.util.Optional;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Tells what was done with walks and with what they found. */
@Component
class WalkActWords implements ActWords<WalkAct> {

    @Override
    public Class<WalkAct> kinds() {
        return WalkAct.class;
    }

    @Override
    public String words(WalkAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case BEGUN_WALK -> "Began to write down a walk";
            case FINISHED_WALK -> "Wrote down what was found on a walk: " + act.fact("findings") + " not fine";
            case ITEM_ADDED -> "Added something to look at on walks";
            case ITEM_LEFT_OUT -> "Left out something that was looked at on walks";
            case PICTURE_OF_ITEM -> "Added a picture of item " + act.fact("item");
            case PICTURE_IN_OTHER_WORDS ->
                "Said in other words what the picture of item " + act.fact("item") + " shows";
            case PLANNED_WORK -> "Said who puts it right, by when and what it takes" + planned(act);
            case REFUSED_WORK -> "Said that it will not be done";
            case BECAME_MATTER -> "Opened a matter of it";
            case BECAME_ACTION -> "Promised an action for it";
        };
    }

    /** @return as in ": needs money, by 3 May 2026, and no more by 1 May 2026"; empty for what was written before this was noted */
    private static String planned(Recorded act) {
        var cost = Cost.of(act.fact("cost"))
                .map(one -> ": " + one.label().toLowerCase(Locale.UK))
                .orElse("");
        var due = Days.typed(act.fact("due"));
        var from = Days.typed(act.fact("from"))
                .filter(before -> !Optional.of(before).equals(due));
        return cost
                + due.map(day -> ", by " + Days.full(day)).orElse("")
                + from.map(day -> ", and no more by " + Days.full(day)).orElse("");
    }
}
