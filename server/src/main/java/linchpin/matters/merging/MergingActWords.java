package linchpin.matters.merging;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells that two matters became one, or two again. */
@Component
class MergingActWords implements ActWords<MergingAct> {

    @Override
    public Class<MergingAct> kinds() {
        return MergingAct.class;
    }

    @Override
    public String words(MergingAct kind, Recorded act, Reader reader) {
        var part = "‘" + act.fact("title") + "’";
        var whole = "‘" + act.fact("whole") + "’";
        if (reader == Reader.GIVER) {
            return switch (kind) {
                case MERGED ->
                    "The matter " + part + " turned out to be the same as " + whole + ", and is part of it now";
                case PARTED -> "The matter " + part + " was taken apart from " + whole + " again";
            };
        }
        return switch (kind) {
            case MERGED -> "Merged matter " + act.fact("number") + ", " + part + ", into " + whole;
            case PARTED -> "Took matter " + act.fact("number") + ", " + part + ", apart from " + whole + " again";
        };
    }
}
