package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** Dates of birth: dates that the words around them call so. Every other date is kept; when care was given is what feedback is about. */
final class BirthDates implements Finder {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])(?: ?(?:st|nd|rd|th))?";
    private static final String YEAR = "(?:(?:18|19|20)[0-9]{2}|'?[0-9]{2})";
    private static final String DATE = "(?:[0-9]{1,2} ?[/.\\-_,\\n ] ?[0-9]{1,2} ?[/.\\-_,\\n ] ?" + YEAR
            + "|(?:18|19|20)[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2}"
            + "|(?:the )?" + DAY + "[ -]?(?:of )?" + MONTH + ",?[ -]?" + YEAR + "|" + MONTH + "[ -](?:the )?" + DAY
            + ",?[ -]?" + YEAR
            + "|[0-9]{8}|[0-9]{6})(?![0-9])";
    private static final String SHORT = "(?:(?:the )?" + DAY + " (?:of )?" + MONTH + "|" + MONTH + " (?:the )?" + DAY
            + "|" + MONTH + ",? (?:18|19|20)[0-9]{2}|(?:19|20)[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2})(?![a-z0-9])";
    private static final String BIRTH =
            "(?:\\bd ?[./]? ?o ?[./]? ?b\\b\\.?|\\b(?:date|day|year|month) of (?:my |his |her |their )?birth\\b|\\bbirth ?-?(?:date|day|year)s?\\b|\\bborn\\b|\\bb\\. ?(?=[0-9]))";
    private static final Pattern AFTER = Pattern.compile(BIRTH
            + "[ :=,.(\\n-]{0,4}(?:(?:is|was|being|as|on|in|at|of|back|given|recorded|listed|the|falls|it|number|here|wrong|wrongly|should|be|ward|hospital|this|same|here|home|to|us|them|still)[ :]{1,2}){0,5}[(]?("
            + DATE + "|" + SHORT + ")");
    private static final Pattern BEFORE = Pattern.compile("(?<![0-9/.-])(" + DATE
            + ")[ ,(-]{1,3}(?:(?:is|was|as|being) )?(?:(?:my|his|her|the|their|our)(?: [a-z']{2,12}){0,1} )?" + BIRTH);

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        if (!lower.contains("b")) {
            return;
        }
        for (var pattern : List.of(AFTER, BEFORE)) {
            pattern.matcher(lower)
                    .results()
                    .forEach(match -> found.add(new Finding(
                            match.start(1),
                            match.end(1),
                            Kind.DATE_OF_BIRTH,
                            "A date that the words beside it call a date of birth.",
                            .95)));
        }
    }
}
