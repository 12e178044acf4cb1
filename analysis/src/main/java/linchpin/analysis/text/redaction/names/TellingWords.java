package linchpin.analysis.text.redaction.names;

import java.util.Set;

/** Words whose standing beside another word tells whether that is a name, and small words that never are. */
final class TellingWords {

    /** Titles and jobs of people who work there. */
    static final Set<String> STAFF_TITLES =
            words("dr doctor nurse sister matron prof professor paramedic consultant midwife physio surgeon therapist"
                    + " driver hca receptionist psychologist psychiatrist cpn counsellor");

    /** What else stands before a name. */
    static final Set<String> TITLES = words("mr mrs miss ms and husband wife son daughter");

    /** Before "sister", they say that she is family. */
    static final Set<String> WHOSE = words("my our his her your their");

    /** After these a common word is a verb. */
    static final Set<String> SUBJECTS = words("i we you they he she it will would can could should might must not");

    /** Never a name, whatever their capitals. */
    static final Set<String> SMALL =
            words("the and but for with from they them she her him his you who was were has had have not all are our"
                    + " their this that there then than over very also when what again each other such some staff everyone"
                    + " nothing too way ring call");

    /** Months that are no names. */
    static final Set<String> MONTHS = words("january february march july september october november december");

    /** What stands before them names a place or an illness, and nobody. */
    static final Set<String> PLACES =
            words("ward hospital unit suite clinic surgery house lodge hospice infirmary court centre wing building"
                    + " road street park disease syndrome");

    private TellingWords() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }
}
