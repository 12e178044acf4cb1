package linchpin.analysis.text.redaction.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import linchpin.analysis.text.redaction.findings.Plain;

/**
 * Places that are called after somebody with a title: "Dr Gray's Hospital", "Lady Margaret House". A word for a place makes them known by its
 * capital; without one, and before a practice or a clinic, somebody may be meant who works there ("Dr Gray's clinic"), unless the organisation has
 * a place of that name.
 */
final class NamedPlaces {

    static final NamedPlaces NONE = new NamedPlaces(Set.of(), Set.of());

    /** After whom places are called; nobody who is Mr or Mrs. */
    private static final Set<String> TITLES = words(
            "dr doctor prof professor nurse sister matron sir dame lord lady king queen prince"
                    + " princess duke duchess earl countess captain capt canon father fr rev reverend st saint alderman");

    /** Whose names with a word for a place behind them are places, also where that word is a name too. */
    private static final Set<String> NOBLE = words(
            "sir dame lord lady king queen prince princess duke duchess earl countess alderman st saint captain capt");

    /** Where nobody's own work is meant; the second are names of people as well. */
    private static final Set<String> BUILDINGS =
            words("hospital hospitals infirmary hospice centre wing building unit suite institute"
                    + " pavilion memorial maternity school college");

    private static final Set<String> ALSO_NAMES = words("ward house court park lodge hall");

    private static final Set<String> GOING_ON =
            words("surgery clinic practice medical health day outpatient outpatients nursing care");

    /** After "Dr Gray's", where the hospital is meant. */
    private static final Set<String> VERBS =
            words("was is were are has had in at and or for to on when but as with then by from last this");

    /** Who works in a place, or what is done there: "Dr Khan's Ward Round" is a doctor's. */
    private static final Set<String> WORK = words("round rounds officer officers manager sister clerk clinic");

    /** The same where it has a capital. */
    private static final Set<String> WORKERS = words(
            "consultant doctor dr nurse registrar physician surgeon secretary letter letters appointment team staff list patient");

    private static final int MOST_NAMES = 5;
    private static final int LONGEST = 8;

    private final Set<String> known;
    private final Set<String> shortened;

    private NamedPlaces(Set<String> known, Set<String> shortened) {
        this.known = known;
        this.shortened = shortened;
    }

    /** @param names of an organisation's places, of which those count that have a word for a place in them */
    static NamedPlaces of(Collection<String> names) {
        var known = new HashSet<String>();
        var shortened = new HashSet<String>();
        for (var name : names) {
            var list = new Tokens(new Plain(name)).list;
            int size = list.size();
            if (size < 2 || size > LONGEST || list.stream().noneMatch(token -> place(token.word()))) {
                continue;
            }
            var words = list.stream().map(Tokens.Token::word).toList();
            known.add(String.join(" ", words));
            if (size > 2 && TITLES.contains(words.getFirst()) && name.matches("(?s)[^'’]+['’]s? \\p{L}+")) {
                shortened.add(String.join(" ", words.subList(0, size - 1)));
            }
        }
        return new NamedPlaces(known, shortened);
    }

    private static boolean place(String word) {
        return BUILDINGS.contains(word)
                || ALSO_NAMES.contains(word)
                || TellingWords.PLACES.contains(word)
                || GOING_ON.contains(word);
    }

    /** Takes back what is part of a place's name. */
    void keep(Tokens tokens, double[] sureness) {
        for (int i = 1; i < sureness.length; i++) {
            if (capital(tokens, i) && (BUILDINGS.contains(word(tokens, i)) || ALSO_NAMES.contains(word(tokens, i)))) {
                int first = first(tokens, i);
                if (first >= 0) {
                    Arrays.fill(sureness, first, i + 1, 0);
                } else if (BUILDINGS.contains(word(tokens, i)) && behindAName(tokens, i)) {
                    sureness[i] = 0;
                    sureness[i - 1] = somebody(tokens, i) ? sureness[i - 1] : 0;
                }
            }
        }
        if (!known.isEmpty()) {
            keepKnown(tokens, sureness);
        }
    }

    /** Where a name of a place begins that ends with this word; -1 for none. */
    private static int first(Tokens tokens, int place) {
        boolean theirs = tokens.gap(place).startsWith("'");
        int title = title(tokens, place, theirs);
        if (title < 0 || work(tokens, place + 1)) {
            return -1;
        }
        boolean numbered =
                place + 1 < tokens.list.size() && tokens.list.get(place + 1).shape() == '9';
        boolean called = BUILDINGS.contains(word(tokens, place))
                || (theirs && !numbered)
                || NOBLE.contains(word(tokens, title))
                || goesOn(tokens, place);
        return called ? title : -1;
    }

    /** The title before one name or several, all with capitals; -1 for none. */
    private static int title(Tokens tokens, int place, boolean theirs) {
        int k = place - 1;
        boolean beside = theirs || tokens.gap(place).equals(" ");
        while (beside && k > 0 && k > place - MOST_NAMES && capital(tokens, k) && !TITLES.contains(word(tokens, k))) {
            beside = tokens.gap(k).matches("\\.? ");
            k--;
        }
        return beside && k < place - 1 && capital(tokens, k) && TITLES.contains(word(tokens, k)) ? k : -1;
    }

    private static boolean work(Tokens tokens, int next) {
        return next < tokens.list.size()
                && tokens.gap(next).equals(" ")
                && (WORK.contains(word(tokens, next))
                        || (capital(tokens, next) && WORKERS.contains(word(tokens, next))));
    }

    /** "The Alexandra Wing": nobody's last name. */
    private static boolean behindAName(Tokens tokens, int place) {
        return capital(tokens, place - 1)
                && tokens.gap(place).equals(" ")
                && !TITLES.contains(word(tokens, place - 1))
                && !TitleWords.FORMAL.contains(word(tokens, place - 1))
                && !TellingWords.SMALL.contains(word(tokens, place - 1));
    }

    /** "My son Hazel Unit" or "Nurse Kim Unit manager": whoever is before a word for a place is meant after all. */
    private static boolean somebody(Tokens tokens, int place) {
        return work(tokens, place + 1) || (place > 1 && TitleWords.BEFORE.contains(word(tokens, place - 2)));
    }

    private static boolean goesOn(Tokens tokens, int place) {
        int next = place + 1;
        return next < tokens.list.size()
                && capital(tokens, next)
                && tokens.gap(next).equals(" ")
                && place(word(tokens, next));
    }

    private void keepKnown(Tokens tokens, double[] sureness) {
        for (int i = 0; i < sureness.length; i++) {
            var words = new StringBuilder(word(tokens, i));
            for (int k = i + 1; k < sureness.length && k < i + LONGEST; k++) {
                words.append(' ').append(word(tokens, k));
                var name = words.toString();
                if (known.contains(name) || (shortened.contains(name) && alone(tokens, k))) {
                    Arrays.fill(sureness, i, k + 1, 0);
                }
            }
        }
    }

    /** "Dr Gray's was full": nothing is said of what is his. */
    private static boolean alone(Tokens tokens, int last) {
        if (!tokens.after(last).startsWith("'")) {
            return false;
        }
        int next = last + 1;
        return next == tokens.list.size() || !tokens.gap(next).matches("'s? ") || VERBS.contains(word(tokens, next));
    }

    private static boolean capital(Tokens tokens, int i) {
        return tokens.list.get(i).shape() == 'C' && tokens.style(i) != 'U';
    }

    private static String word(Tokens tokens, int i) {
        return tokens.list.get(i).word();
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }
}
