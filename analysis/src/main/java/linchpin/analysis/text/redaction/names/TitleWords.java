package linchpin.analysis.text.redaction.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand before a name, and words that show that it is none after all. */
final class TitleWords {

    /** Before a word they say that it is a last name. */
    static final Set<String> FORMAL = words(
            "mr mrs ms mx miss dr drs messrs prof professor sir dame rev revd reverend fr pastor imam rabbi canon captain capt"
                    + " sergeant sgt pc constable cllr councillor");

    /** Said of people who work there; what follows may also be a role. */
    static final Set<String> JOBS = words(
            "nurse sister matron consultant midwife physio physiotherapist paramedic surgeon therapist doctor receptionist hca hcsw porter"
                    + " counsellor psychologist psychiatrist cpn registrar anaesthetist dentist pharmacist radiographer chaplain"
                    + " phlebotomist dietitian dietician keyworker housekeeper cleaner driver volunteer assistant");

    /** Of the family, and called by it as by a title. */
    static final Set<String> AUNTS =
            words("aunt auntie aunty uncle nan nana nanna nanny gran granny grandma grandad granddad grandpa cousin");

    static final Set<String> KIN = words(
            "mum mam mom mother dad father husband wife partner son daughter brother sister baby"
                    + " twin twins niece nephew granddaughter grandson fiance fiancee neighbour friend stepson stepdaughter");

    static final Set<String> PERSONS =
            words("nurse doctor lady man woman girl boy lad lass chap guy gentleman bloke sister porter"
                    + " receptionist consultant physio midwife paramedic driver volunteer cleaner student carer patient person one assistant hca"
                    + " therapist surgeon is was am she he i'm");

    static final Set<String> SIGNED = words("signed named regards sincerely faithfully");

    static final Set<String> PARTICLES = words("de da di du van von der den el al bin ibn");

    static final Set<String> DAYS = words("monday tuesday wednesday thursday friday saturday sunday");

    static final Set<String> ROYAL = words("st saint queen king prince princess lord lady");

    /** What stands behind these is a place rather than somebody: "in Elizabeth House". */
    static final Set<String> WITHIN = words("in at into near outside inside the");

    static final Set<String> WHOSE =
            words("the a an my our his her your their another this that each every some any no which one");

    /** Before these no name ends: they go on to say what is a hospital's, a day's part or a role. */
    static final Set<String> GOES_ON =
            words("hospital hospitals infirmary hospice surgery clinic royal general university memorial"
                    + " medical health morning afternoon evening night practitioner specialist manager practice");

    static final Set<String> NEVER =
            words("on in at and or but with who did dr mr mrs miss ms prof nurse sister doctor");

    static final Set<String> ROLES =
            words("nurse sister doctor matron practitioner specialist manager consultant surgeon midwife"
                    + " registrar assistant student staff ward charge cardiologist oncologist physio therapist team on in at and or but with"
                    + " who did dr mr mrs miss ms prof led call calls calling reception appointment unit");

    /** What somebody does, and a ward hardly. */
    static final Set<String> DEEDS =
            words("was is who came said told saw did made gave took had has helped explained listened");

    static final Set<String> FOLLOWING = Set.of(" ", "'s ", "s' ", "' ");

    /** Whatever may stand right before a word to make it a name. */
    static final Set<String> BEFORE = Stream.of(
                    FORMAL, JOBS, AUNTS, KIN, SIGNED, PARTICLES, words("name is was of me called"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TitleWords() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" ", -1));
    }
}
