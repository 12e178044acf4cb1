package linchpin.answers.honesty;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done with what holds answers back. */
@Component
class HonestyActWords implements ActWords<HonestyAct> {

    @Override
    public Class<HonestyAct> kinds() {
        return HonestyAct.class;
    }

    @Override
    public String words(HonestyAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        return switch (kind) {
            case PUBLISHED_ALL_THE_SAME -> "Published the answer although it was held";
            case LIMIT_SET ->
                "Set that an answer is held where " + act.fact("share")
                        + " of 100 of its words are what other people were told";
        };
    }
}
