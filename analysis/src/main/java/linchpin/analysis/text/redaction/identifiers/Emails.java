package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** E-mail addresses, also spelt out ("name at host dot co dot uk"), and account names and pages on social networks. */
final class Emails implements Finder {

    private static final String HOSTS =
            "gmail|googlemail|hotmail|yahoo|ymail|outlook|icloud|btinternet|aol|live|msn|sky|talktalk|virginmedia|ntlworld|protonmail|nhs";
    private static final String ENDS = "com|uk|org|net|co|ie|info|eu|me|io|biz|scot|wales|cymru|london|gov|ac|edu";
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![a-z0-9._%+'-])[a-z0-9_][a-z0-9._%+'-]{0,63}[ \\n]?@[ \\n]?"
                    + "(?:[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}| ?[.,] ?(?:com|co|uk|org|net)\\b){1,6}|(?:" + HOSTS
                    + ")\\b)");
    private static final Pattern SPOKEN = Pattern.compile("(?<![a-z0-9._'+-])([a-z0-9][a-z0-9._'+-]{0,40}"
            + "(?:(?: ?[(\\[{] ?(?:dot|underscore) ?[)\\]}] ?| (?:dot|underscore|dash|hyphen) )[a-z0-9]{1,30}){0,4})"
            + "( at | ?[(\\[<{] ?at ?[)\\]>}] ?| ?@ ?)([a-z0-9-]{1,40}"
            + "(?:(?: dot | ?[(\\[{] ?(?:dot|\\.) ?[)\\]}] ?|\\.| \\. )[a-z0-9-]{1,30}){0,4})"
            + "( dot | ?[(\\[{] ?(?:dot|\\.) ?[)\\]}] ?|\\.)(?:" + ENDS + ")(?![a-z0-9])");
    private static final Pattern SAID = Pattern.compile("\\be-?mail(?:ed|s|ing)?\\b[^\\n]{0,24}$");
    private static final Pattern HANDLE = Pattern.compile("(?<![a-z0-9._@])@[a-z0-9_][a-z0-9_.]{2,30}");
    private static final Pattern PAGE = Pattern.compile(
            "(?<![a-z0-9])(?:https?://)?(?:www\\.)?(?:facebook|instagram|twitter|x|tiktok|linkedin|threads|youtube)\\.com/[a-z0-9_./@?=-]{2,80}");

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        if (lower.indexOf('@') >= 0) {
            WRITTEN.matcher(lower)
                    .results()
                    .forEach(match -> add(match, Kind.EMAIL, "Written as an e-mail address is.", found));
            HANDLE.matcher(lower)
                    .results()
                    .forEach(match -> add(match, Kind.HANDLE, "An account name begins with @.", found));
        }
        if (lower.contains(".com/")) {
            PAGE.matcher(lower)
                    .results()
                    .forEach(match -> add(match, Kind.HANDLE, "Somebody's page on a social network.", found));
        }
        if (lower.contains("at") || lower.indexOf('@') >= 0) {
            SPOKEN.matcher(lower)
                    .results()
                    .filter(match -> isAddress(match, plain))
                    .forEach(match -> add(match, Kind.EMAIL, "An e-mail address in words.", found));
        }
    }

    private static boolean isAddress(MatchResult match, Plain plain) {
        boolean spelt = !match.group(2).equals(" at ")
                || match.group().contains(" dot ")
                || match.group().contains("dot)")
                || match.group().contains("dot]");
        boolean nameLike = match.group(1).matches(".{0,80}[0-9._].{0,80}");
        boolean provider = match.group(3).matches("(?:" + HOSTS + ")\\b.{0,80}");
        return spelt || nameLike || provider || Finder.follows(plain, match.start(), 36, SAID);
    }

    private static void add(MatchResult match, Kind kind, String reason, List<Finding> found) {
        found.add(new Finding(match.start(), match.end(), kind, reason, .98));
    }
}
