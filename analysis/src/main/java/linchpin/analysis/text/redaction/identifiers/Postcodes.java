package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** Postcodes, in any case and with the space anywhere or nowhere. */
final class Postcodes implements Finder {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<![a-z0-9])([a-z]{1,2})([ -]?)([0-9][0-9a-z]?)([ .,/_#\\n-]{0,3})([0-9o])([ -]?)([a-z]{2})(?![a-z0-9])");
    private static final Pattern ODD = Pattern.compile("(?<![a-z0-9])(?:gir ?0 ?aa|bfpo ?[0-9]{1,4})(?![a-z0-9])");
    private static final Pattern OUTWARD =
            Pattern.compile("\\bpost ?code(?: (?:is|was|area|of))?[:= ]{1,3}([a-z]{1,2}[0-9][0-9a-z]?)(?![a-z0-9])");
    private static final Pattern SAID = Pattern.compile("\\bpost ?codes?\\b[^\\n]{0,14}$");
    private static final Set<String> AREAS = Set.copyOf(List.of(
            ("ab al b ba bb bd bf bh bl bn br bs bt bx ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy"
                            + " ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol"
                            + " ox pa pe ph pl po pr qc rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa"
                            + " wc wd wf wn wr ws wv xx yo ze")
                    .split(" ")));
    private static final Set<String> WORDS = Set.of(
            "so", "me", "da", "la", "le", "pa", "ex", "de", "im", "no", "co", "st", "se", "ch", "ta", "s", "e", "m",
            "l", "n", "w", "b", "g");
    private static final Set<String> ORDINALS =
            Set.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "0th");
    private static final Set<String> ENDINGS = Set.of(
            "st", "nd", "rd", "th", "am", "pm", "hr", "is", "to", "in", "of", "as", "at", "we", "us", "an", "he", "ps",
            "yr", "ft", "kg", "mg", "ml", "mm");

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        SHAPE.matcher(lower)
                .results()
                .filter(match -> isPostcode(match, plain))
                .forEach(match -> add(match.start(), match.end(), found));
        if (lower.contains("aa") || lower.contains("bfpo")) {
            ODD.matcher(lower).results().forEach(match -> add(match.start(), match.end(), found));
        }
        if (lower.contains("post")) {
            OUTWARD.matcher(lower)
                    .results()
                    .filter(match -> !taken(match, found))
                    .forEach(match -> add(match.start(1), match.end(1), found));
        }
    }

    private static boolean isPostcode(MatchResult match, Plain plain) {
        if (!AREAS.contains(match.group(1))
                || "cikmov".indexOf(match.group(7).charAt(0)) >= 0
                || "cikmov".indexOf(match.group(7).charAt(1)) >= 0) {
            return false;
        }
        boolean upper = Character.isUpperCase(plain.text().charAt(match.start()))
                && Character.isUpperCase(plain.text().charAt(match.end() - 1));
        if (match.group(5).equals("o") && !upper) {
            return false;
        }
        boolean tidy = match.group(2).isEmpty() && match.group(6).isEmpty();
        boolean apart = match.group(4).chars().anyMatch(c -> ",/_#\n".indexOf(c) >= 0);
        boolean ordinal = match.group(6).isEmpty() && ORDINALS.contains(match.group(5) + match.group(7));
        if (apart
                && (ordinal
                        || ENDINGS.contains(match.group(7))
                        || !(upper || match.group(1).length() == 2))) {
            return Finder.follows(plain, match.start(), 28, SAID);
        }
        if (upper || (tidy && !(ordinal && WORDS.contains(match.group(1))))) {
            return true;
        }
        return Finder.follows(plain, match.start(), 28, SAID) || (!ENDINGS.contains(match.group(7)) && !ordinal);
    }

    private static boolean taken(MatchResult match, List<Finding> found) {
        return found.stream()
                .anyMatch(f -> f.kind() == Kind.POSTCODE && f.start() < match.end(1) && match.start(1) < f.end());
    }

    private static void add(int start, int end, List<Finding> found) {
        found.add(new Finding(start, end, Kind.POSTCODE, "The shape of a postcode in an area that exists.", .97));
    }
}
