package linchpin.analysis.text.redaction.tongues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.text.redaction.findings.Plain;

/**
 * Finds what is not in English, clause by clause: by its letters, or by the words of it that we know. A short clause that tells nothing is in
 * the language of those around it. English with slips, in dialect or shortened has no words of another language and stays English.
 */
public final class Tongues {

    private static final int FIRST_NOT_LATIN = 0x0370;

    /** Accented words that English people write. */
    private static final Set<String> BORROWED = Set.of(
            "cafe cafes fiance fiancee cliche cliches naive resume decor deja vu creme entree nee a la facade protege soiree saute"
                    .split(" ", -1));

    /** What every English sentence is made of, and no table of ours has. */
    private static final Set<String> CORE =
            Set.of(("the and were with they very my is are have for of it this that she we you your"
                            + " had been but from there would could when what their them our because after before which who")
                    .split(" "));

    private final TongueWords table = TongueWords.shipped();
    private final English english;

    public Tongues(English english) {
        this.english = english;
    }

    public Elsewhere in(Plain plain, List<? extends Word> words) {
        var script = plain.simple() ? null : Scripts.of(plain.text());
        boolean suspect = script != null;
        int strange = 0;
        for (var word : words) {
            if (letters(word) && english.tier(word.word()) % 3 == 0) {
                strange++;
                suspect |= table.of(word.word()) != 0 || Thanks.are(word.word());
            }
        }
        return suspect || strange >= 3 || (!plain.simple() && words.size() < 40) || (!plain.simple() && strange > 0)
                ? look(plain, words, script)
                : Elsewhere.NOWHERE;
    }

    private static boolean letters(Word word) {
        return word.shape() != '9' && word.shape() != 'm';
    }

    private Elsewhere look(
            Plain plain, List<? extends Word> words, Scripts.@org.jspecify.annotations.Nullable Script script) {
        var clauses = clauses(plain, words);
        var found = new BitSet();
        var scores = new int[table.languages() + 1];
        var open = new ArrayList<Clause>();
        for (var clause : clauses) {
            int language = language(clause, words);
            if (language >= 0) {
                scores[language] += language < table.languages() ? clause.score(language) : 1;
                found.set(clause.from, clause.to);
            } else if (clause.words() > 0) {
                open.add(clause);
            }
        }
        int most = most(scores);
        var either = open.stream().collect(Collectors.partitioningBy(clause -> clause.english(most)));
        var plainOnes = either.getOrDefault(true, List.of());
        if (clauses.size() - open.size() >= plainOnes.size() && !found.isEmpty()) {
            either.getOrDefault(false, List.of()).forEach(one -> found.set(one.from, one.to));
        }
        if (script != null && script.letters() >= found.cardinality()) {
            return new Elsewhere(new Tongue(script.name(), true, few(plainOnes, words)), found);
        }
        return found.isEmpty()
                ? Elsewhere.NOWHERE
                : new Elsewhere(new Tongue(name(most), false, few(plainOnes, words)), found);
    }

    /** A word or two that English has too, "Super!", make no English part. */
    private static boolean few(List<Clause> english, List<? extends Word> words) {
        return english.stream().mapToInt(Clause::words).sum() * 6 <= words.size();
    }

    private int language(Clause clause, List<? extends Word> words) {
        int best = clause.best();
        if (thanks(clause, words)) {
            return clause.score(best) > 0 ? best : table.languages();
        }
        boolean unknown = clause.mayBeUnknown();
        int slips = clause.thin(best) || unknown ? slips(clause, words) : 0;
        if (clause.isIn(best, slips)) {
            return best;
        }
        return unknown && clause.unknown(slips) ? table.languages() : -1;
    }

    /** Whether thanks are all that it says; what may be somebody's name does not count. */
    private boolean thanks(Clause clause, List<? extends Word> words) {
        return Thanks.all(IntStream.range(clause.from, clause.to)
                        .mapToObj(i -> words.get(i).word())
                        .toList())
                && IntStream.range(clause.from, clause.to)
                        .mapToObj(i -> words.get(i).word())
                        .anyMatch(word -> Thanks.are(word) && !english.isName(word));
    }

    private int slips(Clause clause, List<? extends Word> words) {
        int slips = 0;
        for (int i = clause.from; i < clause.to; i++) {
            slips += letters(words.get(i)) && english.slipOfAWord(words.get(i).word()) ? 1 : 0;
        }
        return slips;
    }

    private int most(int[] scores) {
        int most = table.languages();
        for (int k = 0; k < table.languages(); k++) {
            most = scores[k] > scores[most] ? k : most;
        }
        return most;
    }

    private String name(int language) {
        return language == table.languages() ? "" : table.language(language);
    }

    private List<Clause> clauses(Plain plain, List<? extends Word> words) {
        var clauses = new ArrayList<Clause>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || parted(plain.text(), words.get(i - 1).end(), words.get(i).start())) {
                clauses.add(counted(plain, words, from, i));
                from = i;
            }
        }
        return clauses;
    }

    private static boolean ofAnAddress(String text, Word word) {
        boolean at = word.end() < text.length() && text.charAt(word.end()) == '@';
        boolean dot = word.start() > 1
                && text.charAt(word.start() - 1) == '.'
                && Character.isLetterOrDigit(text.charAt(word.start() - 2));
        return at || dot || (word.start() > 0 && text.charAt(word.start() - 1) == '@');
    }

    private static boolean parted(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?\n;:,()\"".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return to - from > 2 && text.substring(from, to).contains(" - ");
    }

    private Clause counted(Plain plain, List<? extends Word> words, int from, int to) {
        var clause = new Clause(from, to, table.languages());
        for (int i = from; i < to; i++) {
            var one = words.get(i);
            if (!letters(one)
                    || plain.text().charAt(one.start()) >= FIRST_NOT_LATIN
                    || ofAnAddress(plain.text(), one)) {
                continue;
            }
            var word = one.word();
            boolean name = english.isName(word);
            boolean marked =
                    plain.accented(one.start(), one.end()) && !(name && one.shape() == 'C') && !BORROWED.contains(word);
            boolean somebody = name && one.shape() == 'C' && i > from;
            clause.count(
                    word,
                    somebody ? 0 : table.of(word),
                    table.of(word) == 0 ? english.tier(word) != 0 || english.isKept(word) : english.tier(word) % 3 != 0,
                    CORE.contains(word),
                    name,
                    marked);
        }
        return clause;
    }
}
