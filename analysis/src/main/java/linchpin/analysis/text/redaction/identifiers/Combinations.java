package linchpin.analysis.text.redaction.identifiers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/**
 * An exact age beside a rare condition or calling, or a day with a place: harmless one by one, and enough together for a neighbour to know who
 * it was. Only pointed out; masking the whole stretch would take the meaning with it.
 */
final class Combinations implements Finder {

    private static final int REACH = 240;
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:aged? (?:of )?[0-9]{1,3}|[0-9]{1,3}[ -]?(?:years?|yrs?|yr|months?|weeks?)[ -](?:old|of age)|[0-9]{1,3} ?y/?o|(?:i'm|i am|she's|he's|she is|he is|is) [0-9]{2}(?= (?:and|with|years)|[.,]))\\b");
    private static final Pattern RARE = Pattern.compile(
            "\\b(?:motor neurone|mnd|huntington'?s?|cystic fibrosis|muscular dystrophy|haemophilia|sickle cell|tourettes?|narcolepsy"
                    + "|ehlers|marfan'?s?|spina bifida|triplets|quadruplets|transplant|amputee|amputation|mesothelioma|myeloma|creutzfeldt|addison'?s|lupus|rare (?:condition|disease|disorder|cancer)"
                    + "|guillain|sarcoidosis|porphyria|acromegaly|phenylketonuria|prader|vicar|rabbi|imam|priest|headteacher|head teacher|headmaster|headmistress|councillor|mayor|lighthouse|postmistress|postmaster|farrier|jockey"
                    + "|fire ?fighter|police officer|prison officer|army officer|mp|undertaker|lifeboat|blacksmith|only (?:one|person|family|woman|man|child|shop|farm|pub) in (?:the|our) (?:village|town|street|area))\\b");
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|(?:on )?(?:the )?[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\b");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:ward [0-9]{1,3}[a-z]?|[a-z]{3,20} (?:ward|village|hospital|surgery|hospice|care home)|bed [0-9]{1,3}|village of [a-z]{3,20})\\b");

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.lower();
        int from = 0;
        var ages = AGE.matcher(lower);
        while (ages.find(from)) {
            var age = ages.toMatchResult();
            int start = Math.max(from, age.start() - REACH / 2);
            int end = Math.min(lower.length(), age.end() + REACH / 2);
            var rare = first(RARE, lower, start, end);
            var day = first(DAY, lower, start, end);
            var place = first(PLACE, lower, start, end);
            from = age.end();
            if (rare != null || (day != null && place != null)) {
                found.add(finding(age, rare, day, place));
                from = Math.max(from, end);
            }
            if (from >= lower.length()) {
                return;
            }
        }
    }

    private static Finding finding(MatchResult age, @org.jspecify.annotations.Nullable MatchResult... others) {
        int start = age.start();
        int end = age.end();
        for (var other : others) {
            start = other == null ? start : Math.min(start, other.start());
            end = other == null ? end : Math.max(end, other.end());
        }
        var beside = others[0] != null ? "a rare condition or calling" : "a day and a place";
        return new Finding(
                start, end, Kind.COMBINATION, "An exact age beside " + beside + " may single somebody out.", .6);
    }

    private static @org.jspecify.annotations.Nullable MatchResult first(
            Pattern pattern, String lower, int start, int end) {
        var matcher = pattern.matcher(lower).region(start, end);
        return matcher.find() ? matcher.toMatchResult() : null;
    }
}
