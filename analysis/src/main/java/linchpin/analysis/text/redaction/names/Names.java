package linchpin.analysis.text.redaction.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;
import linchpin.analysis.text.redaction.tongues.Elsewhere;
import linchpin.analysis.text.redaction.tongues.Tongues;

/**
 * People's names: a small model over each word and its neighbours, with lists of names behind it; then what is sure once makes the same
 * word sure again, and words side by side are one name.
 */
public final class Names {

    private static final double LIMIT = .5;
    private static final double LOW = .2;
    private static final double SURE = .9;
    private static final double SURER = .98;
    private static final double TITLED = .97;
    private static final int FEWER = 3;

    private final Lexicon lexicon;
    private final NameModel model;
    private final Set<String> staff;
    private final NamedPlaces places;
    private final Tongues tongues;

    Names(Lexicon lexicon, NameModel model, Set<String> staff) {
        this(lexicon, model, staff, NamedPlaces.NONE);
    }

    private Names(Lexicon lexicon, NameModel model, Set<String> staff, NamedPlaces places) {
        this.places = places;
        this.lexicon = lexicon;
        this.model = model;
        this.staff = staff;
        this.tongues = new Tongues(lexicon);
    }

    /** @return with the lists and the model that come with this library, knowing no staff; reading the lists takes a moment: keep it */
    public static Names shipped() {
        return new Names(Lexicon.shipped(), NameModel.shipped(), Set.of());
    }

    /** @return the same, knowing that these people work there */
    public Names withStaff(Collection<String> people) {
        var words = people.stream()
                .flatMap(name -> new Tokens(new Plain(name)).list.stream())
                .map(Tokens.Token::word)
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
        return new Names(lexicon, model, words, places);
    }

    /** @return the same, knowing that these are called after people, and are none */
    public Names withPlaces(Collection<String> called) {
        return new Names(lexicon, model, staff, NamedPlaces.of(called));
    }

    /** @return what words are known as, which other finders ask too */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** @return what of it is in another language, where no names are guessed; adds what it finds in the rest */
    public Elsewhere in(Plain plain, List<Finding> found) {
        var tokens = new Tokens(plain);
        var elsewhere = tongues.in(plain, tokens.list);
        find(tokens, elsewhere, found);
        return elsewhere;
    }

    private void find(Tokens tokens, Elsewhere elsewhere, List<Finding> found) {
        var doubts = new Doubts(tokens, lexicon);
        var titles = new Titles(tokens, lexicon);
        var sureness = sureness(tokens, doubts, elsewhere);
        repeat(tokens, sureness);
        keep(tokens, sureness);
        titled(titles, elsewhere, sureness);
        places.keep(tokens, sureness);
        int i = 0;
        while (i < sureness.length) {
            if (sureness[i] < LIMIT) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < sureness.length && sureness[last + 1] >= LIMIT && !tokens.apart(last, last + 1)) {
                last++;
            }
            if (last == i && doubts.surnameFollows(i)) {
                last++;
            }
            int first = initials(tokens, i);
            if (last > first || tokens.list.get(i).word().length() > 1) {
                found.add(finding(tokens, sureness, first, last));
            }
            i = last + 1;
        }
    }

    /** Initials before a name are part of it: "J. Smith". */
    private static int initials(Tokens tokens, int name) {
        int first = name;
        while (first > 0
                && tokens.initial(first - 1)
                && tokens.gap(first).startsWith(".")
                && tokens.gap(first).length() < FEWER) {
            first--;
        }
        return first;
    }

    private double[] sureness(Tokens tokens, Doubts doubts, Elsewhere elsewhere) {
        var features = new NameFeatures(tokens, lexicon);
        var sureness = new double[tokens.list.size()];
        var never = new NeverNames(tokens, lexicon, staff);
        for (int i = 0; i < sureness.length; i++) {
            var token = tokens.list.get(i);
            if (elsewhere.at(i) && !staff.contains(token.word())) {
                continue;
            }
            if (never.at(i)) {
                continue;
            }
            boolean known = staff.contains(token.word()) && (token.shape() != 'l' || lexicon.tier(token.word()) == 0);
            double weighed = known ? 1 : weighed(token, model.probability(features.of(i)));
            // what is proposed is at the limit at least; what needed more is not proposed; the rest may still be
            // repeated
            boolean enough = weighed >= Doubts.LITTLE && weighed >= doubts.needed(i);
            sureness[i] = enough ? Math.max(LIMIT, weighed) : weighed < LIMIT ? weighed : 0;
        }
        return sureness;
    }

    /** A word that is a name and nothing else needs less from its neighbours; a drug or a department is never a name. */
    private double weighed(Tokens.Token token, double probability) {
        char kept = lexicon.kept(token.word());
        boolean name = lexicon.isName(token.word());
        if (kept == 'd'
                || kept == 'u'
                || lexicon.endsAsDrugsDo(token.word())
                || ((kept == 'p' || kept == 't') && !name)) {
            return 0;
        }
        if (kept == 'p' && probability < SURER) {
            return 0;
        }
        boolean onlyName = name && kept == ' ' && lexicon.tier(token.word()) == 0;
        return onlyName && probability >= LOW ? Math.max(LIMIT, probability) : probability;
    }

    /** Takes back what names a place: known places of two words or three, and whatever stands before "ward" or "hospital". */
    private void keep(Tokens tokens, double[] sureness) {
        var list = tokens.list;
        for (int i = 0; i < sureness.length; i++) {
            var words = new StringBuilder(list.get(i).word());
            for (int k = i + 1;
                    k < sureness.length && k < i + 3 && list.get(k).word().length() < 16;
                    k++) {
                words.append(' ').append(list.get(k).word());
                if (lexicon.keptTogether(words.toString())) {
                    Arrays.fill(sureness, i, k + 1, 0);
                }
            }
            boolean place = i > 0
                    && TellingWords.PLACES.contains(list.get(i).word())
                    && !(i + 1 < sureness.length && list.get(i + 1).shape() == '9');
            for (int k = i - 1;
                    place
                            && k >= 0
                            && k > i - 4
                            && sureness[k] >= LIMIT
                            && tokens.before(k + 1) == ' '
                            && !titled(tokens, k);
                    k--) {
                sureness[k] = 0;
                sureness[i] = 0;
            }
        }
    }

    private static boolean titled(Tokens tokens, int i) {
        return i > 0
                && (TellingWords.STAFF_TITLES.contains(tokens.list.get(i - 1).word())
                        || TellingWords.TITLES.contains(tokens.list.get(i - 1).word()));
    }

    /** What a title or a first name before it makes a name, whatever the lists say. */
    private static void titled(Titles titles, Elsewhere elsewhere, double[] sureness) {
        for (int i = 1; i < sureness.length; i++) {
            if (sureness[i] < TITLED
                    && !elsewhere.at(i)
                    && (titles.name(i) || titles.initialled(i) || titles.lastName(i, sureness[i - 1]))) {
                sureness[i] = TITLED;
                if (titles.lastName(i, sureness[i - 1])) {
                    sureness[i - 1] = Math.max(TITLED, sureness[i - 1]);
                }
            }
        }
    }

    private void repeat(Tokens tokens, double[] sureness) {
        var sure = new HashSet<String>();
        for (int i = 0; i < sureness.length; i++) {
            var word = tokens.list.get(i).word();
            if (sureness[i] >= SURE && word.length() > 3 && lexicon.tier(word) == 0 && lexicon.kept(word) == ' ') {
                sure.add(word);
            }
        }
        for (int i = 0; i < sureness.length && !sure.isEmpty(); i++) {
            if (sureness[i] < LIMIT && sure.contains(tokens.list.get(i).word())) {
                sureness[i] = .8;
            }
        }
    }

    private Finding finding(Tokens tokens, double[] sureness, int first, int last) {
        double most = 0;
        boolean listed = false;
        boolean ours = true;
        for (int i = first; i <= last; i++) {
            var word = tokens.list.get(i).word();
            most = Math.max(most, sureness[i]);
            listed |= lexicon.isName(word);
            ours &= staff.contains(word);
        }
        boolean titled = first > 0
                && TellingWords.STAFF_TITLES.contains(tokens.list.get(first - 1).word())
                && !family(tokens, first - 1);
        var kind = ours || titled ? Kind.STAFF_NAME : Kind.NAME;
        int start = tokens.list.get(first).start();
        int end = tokens.list.get(last).end();
        return new Finding(start, end, kind, reason(ours, titled, listed), Math.min(most, .99));
    }

    /** "My sister Anwen" is nobody's nurse. */
    private static boolean family(Tokens tokens, int title) {
        return title > 0
                && tokens.list.get(title).word().equals("sister")
                && TellingWords.WHOSE.contains(tokens.list.get(title - 1).word());
    }

    private static String reason(boolean ours, boolean titled, boolean listed) {
        if (ours) {
            return "On your organisation's list of staff names.";
        }
        if (titled) {
            return "Follows a title or job, so probably the name of somebody who works there.";
        }
        return listed ? "On our lists of names, and used as one here." : "On no list, and used as a name is.";
    }
}
