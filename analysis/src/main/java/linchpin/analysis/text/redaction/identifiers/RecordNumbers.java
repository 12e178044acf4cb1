package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** Numbers that a record is filed under, where the words before say so; National Insurance numbers and number plates by their shape. */
final class RecordNumbers implements Finder {

    private static final String NAMED =
            "hospital|hosp\\.?|patient|pt|unit|case|casework|case ?notes?|clinic|chi|booking|incident|complaint|job|referral"
                    + "|appointment|reference|record|client|customer|policy|passport|licence|claim|call|cad|k|x|d|mrn|rio|systm ?one|emis|student|staff"
                    + "|employee|payroll|member|membership|application|ticket|order|invoice|datix|pals|ombudsman|phso|court|crime|asylum|home office"
                    + "|visa|file|admission|episode|lab|sample|specimen|prescription|exemption|badge|my|our|his|her|your|their";
    private static final Pattern NUMBER = Pattern.compile("\\b(?:(?:" + NAMED
            + ") ?(?:reference |ref |id |identification )?(?:no|num|number|nr|id|ref|reference)\\b"
            + "|\\b(?:mrn|ref|reference|crn|pas|urn|chi|pid|case ?notes?|casework|datix|uan|brp|student id|staff id)\\b(?:[ .]{1,2}(?:no|num|number)\\b)?)"
            + "[.:#]{0,2}(?: (?:is|was|of|being))?[ .:#\\n]{0,3}([a-z]{0,4}[ /_-]?[0-9](?:[/ _\\n-]{0,2}[0-9]){3,15}[a-z]{0,2}(?:[/-][a-z]{1,3})?"
            + "|[a-z]{1,5}(?:[/_-]?[0-9]{1,10}){1,4}[a-z]?(?:[/-][a-z]{1,3})?)(?![a-z0-9])");
    /** After these it may be a telephone number as well, whose shape then tells. */
    private static final Pattern CALLED_TOO = Pattern.compile(
            "(?:hospital|hosp|patient|pt|unit|clinic|call|customer|client|k|x|d|my|our|his|her|your|their)\\b");

    private static final Pattern INSURANCE_SAID = Pattern.compile(
            "\\b(?:ni|nino|national insurance)\\b(?: ?(?:no|num|number|is|was)){0,5}[ .:#\\n-]{0,3}([a-z]{2}(?:[ .,/_#\\n-]{0,2}[0-9]{2}){3}[ .,/_#\\n-]{0,2}[a-d]?)(?![a-z0-9])");
    private static final Pattern INSURANCE = Pattern.compile(
            "(?<![a-z0-9])[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[a-d](?![a-z0-9])");
    private static final Pattern INSURANCE_APART = Pattern.compile(
            "(?<![A-Z0-9])[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z](?:[ .,/_#\\n-]{0,2}[0-9]{2}){3}[ .,/_#\\n-]{0,2}[A-D](?![A-Za-z0-9])");
    private static final Pattern PLATE = Pattern.compile(
            "(?<![a-z0-9])(?:[a-hj-pr-y]{2}[0-9]{2} ?[a-hj-pr-z]{3}|[a-hj-npr-y][0-9]{1,3} [a-hj-pr-y]{3})(?![a-z0-9])");
    private static final Pattern CAR =
            Pattern.compile("\\b(?:reg|registration|plate|plates|car|van|vehicle|ambulance|taxi)\\b[^\\n]{0,30}$");

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        if (!plain.numbered()) {
            return;
        }
        NUMBER.matcher(lower)
                .results()
                .filter(RecordNumbers::longEnough)
                .forEach(match -> found.add(new Finding(
                        match.start(1),
                        match.end(1),
                        Kind.HOSPITAL_NUMBER,
                        "A number after words that name a record.",
                        CALLED_TOO.matcher(match.group()).lookingAt() ? .93 : .975)));
        insurance(plain, found);
        PLATE.matcher(lower)
                .results()
                .filter(match -> isPlate(match, plain))
                .forEach(match -> found.add(
                        new Finding(match.start(), match.end(), Kind.VEHICLE, "The shape of a number plate.", .9)));
    }

    private static void insurance(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        INSURANCE_SAID
                .matcher(lower)
                .results()
                .forEach(match -> found.add(new Finding(
                        match.start(1),
                        match.end(1),
                        Kind.HOSPITAL_NUMBER,
                        "A number after words that name National Insurance.",
                        .97)));
        Stream.concat(
                        INSURANCE.matcher(lower).results(),
                        INSURANCE_APART.matcher(plain.text()).results())
                .forEach(match -> found.add(new Finding(
                        match.start(),
                        match.end(),
                        Kind.HOSPITAL_NUMBER,
                        "The shape of a National Insurance number.",
                        .97)));
    }

    private static boolean longEnough(MatchResult match) {
        return match.group(1).chars().filter(Character::isDigit).count() >= 4;
    }

    private static boolean isPlate(MatchResult match, Plain plain) {
        var written = plain.text().substring(match.start(), match.end());
        boolean upper = written.equals(written.toUpperCase(java.util.Locale.ROOT));
        boolean current = Character.isLetter(written.charAt(1));
        return (upper && current) || ((current || upper) && Finder.follows(plain, match.start(), 40, CAR));
    }
}
