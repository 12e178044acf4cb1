package linchpin.influence.talks;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Somebody added to a talk meanwhile, or its day is over: it stands as it is. */
final class TalkStands extends Refusal {

    TalkStands() {
        super(
                HttpStatus.CONFLICT,
                "talk-stands",
                "This talk stands as it is now",
                "Nothing was changed. A talk can be corrected on the day it was logged, and taken back for as long as nobody else has added to it. "
                        + "Look at it again: you can still say what came of it.");
    }

    @Override
    public Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("whom", "Whom you talked to");
        fields.put("what", "What was said");
        fields.put("routeWords", "How you met, in words");
        fields.put("words", "Your words");
        return new Kept(fields, null, "");
    }
}
