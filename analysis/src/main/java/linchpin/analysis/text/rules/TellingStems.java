package linchpin.analysis.text.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text that tell what it is about, cut to what is left of them without endings: “parked”, “parking” and “park” are one. Words
 * that stand in every answer of a hospital tell nothing.
 */
public final class TellingStems {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS =
            List.of("ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "ly", "s", "e", "y");

    private static final Set<String> EMPTY =
            Set.of(("about above after again all also although always and another any are around because been before"
                            + " being best better both but came can cannot care careful carefully change changed changes changing come could did"
                            + " different does doing done during each either enough even ever every everybody everyone everything experience"
                            + " experiences feedback feel felt few first for from further gave get give given gives good great had happen happened"
                            + " happy has have having hear heard help helpful her here high him his hospital hospitals how however important improve"
                            + " improved improvement improvements improving into issue issues its just keep kind kept know known last let like"
                            + " listen listened little long look looked looking lot made make making many matter matters may member members might"
                            + " more most much must need needed needs never new next nobody not nothing now nurse nurses off often one only other"
                            + " others our out over own past patient patients people person place places please pleased point points process"
                            + " provide provided quality raise raised raising really review reviewed reviewing right said same say saying see seem"
                            + " seen service services several shall share shared she should since some somebody someone something soon sorry staff"
                            + " still such sure take taken taking team teams tell than thank thanks that the their them then there these they thing"
                            + " things think this those though through time times told too trust two under understand until upon use used using very"
                            + " via visit want wanted ward wards was way ways well went were what when where whether which while who whole whom whose"
                            + " why will wish with within without work worked working would yet you your apologise apologies apology appreciate"
                            + " ensure continue continued commitment committed commit colleague colleagues highest standard standards value valued"
                            + " consider considered regard regarding opportunity address addressed aware discuss discussed learn learned learning"
                            + " policy plan plans planned put part able year years month months week weeks day days today")
                    .split(" "));

    private TellingStems() {}

    /** @return in the order in which they come */
    public static Set<String> of(String text) {
        var stems = new LinkedHashSet<String>();
        for (var word = WORD.matcher(text); word.find(); ) {
            var lower = word.group().toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'.*", "");
            if (lower.length() >= SHORTEST && !EMPTY.contains(lower)) {
                stems.add(stem(lower));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /** As in “stopped”. */
    private static String undoubled(String stem) {
        var last = stem.length() - 1;
        return last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
