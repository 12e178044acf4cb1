package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** Numbers of passports, licences, prisoners and of those who are registered to care: by their layout, or the words before them. */
final class Documents implements Finder {

    private static final String IS =
            "(?:[ (]{0,2}\\b(?:no|num|number|nr|id|ref|pin|code|is|was|of|being|expired)\\b){0,5}[ .:#(\\n-]{0,3}";
    private static final String GAP = "[ ._/-]?";

    /** Five of the surname, the year's ten, month, day, the year's one, two initials, one to tell twins, two to check. */
    private static final Pattern LICENCE =
            Pattern.compile("(?<![a-z0-9])[a-z][a-z9]{4}" + GAP + "[0-9o][0156o][0-9o][0-3o][0-9o]{2}" + GAP
                    + "[a-z][a-z9][a-z0-9]" + GAP + "[a-z]{2}(?: ?[0-9]{2})?(?![a-z0-9])");

    private static final Pattern LICENCE_SAID = Pattern.compile("\\b(?:driving|driver'?s?) licen[cs]e\\b" + IS
            + "([a-z0-9]{5}[ -]?[a-z0-9]{6}[ -]?[a-z0-9]{5}|[0-9]{8})(?![a-z0-9])");
    private static final Pattern PASSPORT = Pattern.compile(
            "\\bpassports?\\b" + IS + "([a-z]{0,2} ?[0-9](?:[ -]?[0-9]){5,8}|[0-9]{2}[a-z]{2}[0-9]{5})(?![a-z0-9])");
    private static final Pattern PRISON = Pattern.compile("(?<![a-z0-9])[a-z][0-9]{4}[a-z]{2}(?![a-z0-9])");
    private static final Pattern PRISON_SAID =
            Pattern.compile("\\b(?:prison|prisoner|prisoners|nomis|inmate|offender|hmp|jail)\\b[^\\n]{0,24}$");
    private static final Pattern REGISTERED = Pattern.compile(
            "\\b(?:hcpc|gmc|nmc|gdc|gphc|goc|swe|nursing and midwifery council|general medical council|registrant|registration)\\b"
                    + IS + "([a-z]{1,4}[ -]?[0-9]{4,7}|[0-9]{2}[a-l][0-9]{4}[a-z]|[0-9]{5,8})(?![a-z0-9])");
    private static final Pattern PIN = Pattern.compile("(?<![a-z0-9])[0-9]{2}[a-l][0-9]{4}[eswno](?![a-z0-9])");

    @Override
    public void find(Plain plain, List<Finding> found) {
        if (!plain.numbered()) {
            return;
        }
        var lower = plain.lower();
        LICENCE.matcher(lower)
                .results()
                .forEach(match -> add(match.start(), match.end(), "The layout of a driving licence number.", found));
        for (var pattern : List.of(LICENCE_SAID, PASSPORT, REGISTERED)) {
            pattern.matcher(lower)
                    .results()
                    .forEach(match ->
                            add(match.start(1), match.end(1), "A number after words that name a document.", found));
        }
        PRISON.matcher(lower)
                .results()
                .filter(match -> upper(plain, match.start(), match.end())
                        || Finder.follows(plain, match.start(), 40, PRISON_SAID))
                .forEach(match -> add(match.start(), match.end(), "The layout of a prison number.", found));
        PIN.matcher(lower)
                .results()
                .filter(match -> upper(plain, match.start(), match.end()))
                .forEach(match -> add(match.start(), match.end(), "The layout of a nurse's PIN.", found));
    }

    private static boolean upper(Plain plain, int start, int end) {
        return plain.text().substring(start, end).chars().noneMatch(Character::isLowerCase);
    }

    private static void add(int start, int end, String reason, List<Finding> found) {
        found.add(new Finding(start, end, Kind.DOCUMENT, reason, .98));
    }
}
