package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** Numbers that a record is filed under, where the words before say so; National Insurance numbers and number plates by their shape. */
final class RecordNumbers implements Finder {

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:(?:hospital|patient|unit|case|clinic|chi|booking|incident|complaint|job|referral"
                    + "|appointment|reference|record|client|customer|policy|passport|licence|claim|call|cad|k|x|d|mrn|rio|systm ?one|emis)"
                    + " ?(?:reference |ref |id )?(?:no|num|number|nr|id|ref|reference)\\b|\\b(?:mrn|ref|reference|crn|pas|urn|chi|pid)\\b)"
                    + "[.:#]{0,2}(?: (?:is|was|of|being))?[ .:#]{0,3}([a-z]{0,4}[ /-]?[0-9][0-9/ -]{2,14}[0-9][a-z]{0,2}|[a-z]{1,4}[0-9]{3,10}[a-z]?)(?![a-z0-9])");
    private static final Pattern INSURANCE = Pattern.compile(
            "(?<![a-z0-9])[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[a-d](?![a-z0-9])");
    private static final Pattern PLATE = Pattern.compile(
            "(?<![a-z0-9])(?:[a-hj-pr-y]{2}[0-9]{2} ?[a-hj-pr-z]{3}|[a-hj-npr-y][0-9]{1,3} [a-hj-pr-y]{3})(?![a-z0-9])");
    private static final Pattern CAR =
            Pattern.compile("\\b(?:reg|registration|plate|plates|car|van|vehicle|ambulance|taxi)\\b[^\\n]{0,30}$");

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        if (lower.chars().noneMatch(Character::isDigit)) {
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
                        .93)));
        INSURANCE
                .matcher(lower)
                .results()
                .forEach(match -> found.add(new Finding(
                        match.start(),
                        match.end(),
                        Kind.HOSPITAL_NUMBER,
                        "The shape of a National Insurance number.",
                        .97)));
        PLATE.matcher(lower)
                .results()
                .filter(match -> isPlate(match, plain))
                .forEach(match -> found.add(
                        new Finding(match.start(), match.end(), Kind.VEHICLE, "The shape of a number plate.", .9)));
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
