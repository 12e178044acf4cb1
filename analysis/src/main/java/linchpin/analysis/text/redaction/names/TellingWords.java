package linchpin.analysis.text.redaction.names;

import java.util.Set;

/** Words whose standing beside another word tells whether that is a name, and small words that never are. */
final class TellingWords {

    /** Titles and jobs of people who work there. */
    static final Set<String> STAFF_TITLES =
            words("dr doctor nurse sister matron prof professor paramedic consultant midwife physio surgeon therapist"
                    + " driver hca receptionist psychologist psychiatrist cpn counsellor");

    /** Before a word, they say that it is a last name, whatever else it means. */
    static final Set<String> FORMAL = words("mr mrs miss ms");

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

    static final Set<String> ALL_MONTHS =
            words("january february march april may june july august september october november december");

    /** So common that nobody is meant by them unless somebody is called so in as many words, though all of them are names somewhere. */
    static final Set<String> PLAIN = words(
            "a an as at am be by can cant could day days do does done don each early either else em fall first for front full get gets"
                    + " give go going good great ha had has have he help here him his how i if in is it its job just last late less little lot"
                    + " lots low made make man many me mine more most much must my need never new next no none not now of off on one only"
                    + " or other our out over owe per post put room sad said same say see seen seven she short side small so some"
                    + " song still such sun sung take tea than thank thanks that the them then there these they this those till time to too told"
                    + " toy two under up us use very wait want was water way we weeks well went were what when where which while who why with"
                    + " would yes yet you your redacted removed withheld unknown");

    /** Hours, days and families, also several of them: nobody is called so. */
    static final Set<String> COMMON = words(
            "o'clock oclock monday mondays tuesday tuesdays wednesday wednesdays thursday"
                    + " thursdays friday fridays saturday saturdays sunday sundays weekday weekdays weekend weekends"
                    + " mum mums mom moms mam mams mummy mother mothers dad dads daddy father fathers nans gran grans granny"
                    + " grannies grandma grandmas grandmother grandmothers grandad grandads granddad granddads grandpa grandpas grandfather"
                    + " grandfathers grandson grandsons granddaughter granddaughters grandchild grandchildren aunt aunts auntie aunties uncle"
                    + " uncles nephew nephews niece nieces cousin cousins brother brothers sister sisters son sons daughter daughters"
                    + " husband husbands wife wives partner partners stepdad stepdads stepmum stepmums baby babies twin twins");

    /** What people speak and where they are from: a name only behind a title or a first name ("Dr French", "Dawn French"). */
    static final Set<String> PEOPLES = words("english welsh scottish scots irish british gaelic gaelige geordie scouse"
            + " french german spanish italian portuguese dutch flemish swedish norwegian finnish icelandic polish czech slovak"
            + " hungarian romanian bulgarian ukrainian russian lithuanian latvian estonian albanian serbian croatian bosnian slovenian"
            + " greek turkish kurdish arabic arab persian farsi dari pashto afghan iranian iraqi syrian lebanese egyptian moroccan"
            + " algerian tunisian libyan sudanese somali somalian somalis ethiopian eritrean amharic oromo tigrinya swahili kenyan"
            + " ugandan tanzanian nigerian ghanaian yoruba igbo hausa twi zulu zimbabwean african caribbean jamaican indian"
            + " pakistani bangladeshi nepali nepalese tibetan hindi urdu punjabi panjabi gujarati bengali sylheti tamil telugu malayalam"
            + " marathi sinhala sinhalese chinese cantonese mandarin hakka japanese korean vietnamese thai"
            + " burmese malaysian indonesian filipino filipina tagalog american canadian australian brazilian colombian mexican"
            + " romani yiddish hebrew asian european makaton bsl");

    /** What stands before them names a place or an illness, and nobody. */
    static final Set<String> PLACES =
            words("ward hospital unit suite clinic surgery house lodge hospice infirmary court centre wing building"
                    + " road street park disease syndrome");

    private TellingWords() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }
}
