package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;
import linchpin.analysis.text.redaction.names.Lexicon;

/** House numbers with a street, and streets that the words before say somebody lives in. */
final class Addresses implements Finder {

    private static final String SURE =
            "street|road|avenue|lane|crescent|gardens|terrace|mews|grove|cul-de-sac|boulevard|rd|ave|cres|gdns|ln|tce|cottages?|croft|villas|parade|wharf|quay|esplanade|promenade";
    private static final String UNSURE =
            "drive|close|court|way|walk|row|place|view|park|green|hill|bank|rise|square|house|st|dr|ct|cl|pl|sq|garth|gate|fold|wynd|loan|brae|chase|meadows?|fields?|heights|mount|vale|dene";
    private static final String HOUSE =
            "(?:(?:flat|apartment|apt|unit|room) ?[0-9]{1,4}[a-z]?,? ?(?:,|at|-)? ?)?(?:no\\.? ?)?[0-9]{1,4}[a-z]?(?:[-/][0-9]{1,4})?";
    private static final Pattern NUMBERED = Pattern.compile("(?<![a-z0-9£.:/])(" + HOUSE
            + "),? ((?:[a-z][a-z'.-]{0,19} ){1,3}?)(?:(" + SURE + ")|(" + UNSURE + "))(?![a-z0-9'])\\.?");
    private static final Pattern BEFORE = Pattern.compile("\\b(?:at|of|from|address|lives?|living|is|to)[: ]{1,2}$");
    private static final Pattern LIVED = Pattern.compile(
            "\\b(?:liv(?:e|es|ed|ing)|reside[sd]?|moved|address(?: is)?|home is|stay(?:s|ing)?)(?: (?:alone|nearby|just|round|down|up|across))?(?: (?:at|on|in|to|along|off))?[: ]{1,2}"
                    + "(?:(?:the|a|an) )?((?:[a-z][a-z'.-]{1,19} ){1,3}?(?:" + SURE
                    + "|drive|close|court|walk|place|rise|square|st|way|row))(?![a-z0-9'])");
    private static final Set<String> NOT_STREETS = Set.copyOf(List.of(
            ("minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs mile miles metre metres am pm of in on"
                            + " at to for and or the a an is was were by with from when we i he she they it my our his her their people staff nurses"
                            + " beds times further more per long short main busy same this that quiet nice good very next wrong right each way out other steps one two three main care nursing")
                    .split(" ")));

    private final Lexicon lexicon;

    Addresses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        NUMBERED.matcher(lower)
                .results()
                .filter(match -> isStreet(match, plain))
                .forEach(match -> found.add(new Finding(
                        match.start(),
                        trimmed(match.end(), lower),
                        Kind.ADDRESS,
                        "A house number and a street.",
                        .93)));
        LIVED.matcher(lower)
                .results()
                .filter(match -> named(match.group(1)))
                .forEach(match -> found.add(new Finding(
                        match.start(1),
                        match.end(1),
                        Kind.ADDRESS,
                        "A street after words that say somebody lives there.",
                        .85)));
    }

    private boolean isStreet(MatchResult match, Plain plain) {
        if (!named(match.group(2))) {
            return false;
        }
        if (match.group(3) != null) {
            return true;
        }
        int at = match.start(4);
        boolean capital = Character.isUpperCase(plain.text().charAt(at))
                || Character.isUpperCase(plain.text().charAt(match.start(2)));
        var street = match.group(2).strip();
        return capital
                || lexicon.tier(street) != 1
                || lexicon.isName(street)
                || street.equals("the")
                || match.start() == 0
                || Finder.follows(plain, match.start(), 24, BEFORE)
                || match.group(1).startsWith("flat");
    }

    private static boolean named(String middle) {
        var words = middle.strip().split(" ", -1);
        boolean the = words.length == 1 && words[0].equals("the");
        for (var word : words) {
            if (NOT_STREETS.contains(word) && !the) {
                return false;
            }
        }
        return true;
    }

    private static int trimmed(int end, String lower) {
        return lower.charAt(end - 1) == '.' ? end - 1 : end;
    }
}
