package linchpin.approach;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done about asking people. No act holds an address, so none can be told. */
@Component
class ApproachActWords implements ActWords<ApproachAct> {

    @Override
    public Class<ApproachAct> kinds() {
        return ApproachAct.class;
    }

    @Override
    public String words(ApproachAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        return switch (kind) {
            case ASKED ->
                "Gave a list of people to be asked: " + act.fact("many") + ". Basis: " + act.fact("basis")
                        + ". Who stands for it: " + act.fact("stands");
            case CALLED_BACK -> "Called back a list of people to be asked; not sent: " + act.fact("many");
            case LEFT_IN_PEACE -> "Put addresses on the list of those to be left in peace: " + act.fact("many");
            case TAKEN_OFF -> "Took an address off the list of those to be left in peace";
            case WORDED -> "Worded anew what people who are asked are sent, version " + act.fact("version");
            case LIMITED -> "Set how many days lie between asking one person twice: " + act.fact("days");
        };
    }
}
