package linchpin.analysis.text.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.learning.Logistic.Example;

/**
 * Learns from everything an organisation's people have coded, and measures what that does on examples held aside. A framework theme
 * begins from what the shipped reader says and is changed no more than the examples ask for; an own theme begins from nothing.
 *
 * <p>People object where the reader is wrong, so that the objections alone would teach it to suggest the theme nowhere. Comments that
 * nobody coded stand against that: each pulls the lessons towards what the reader says of it.
 *
 * <p>What is learnt about a framework theme is adopted when, on the examples held aside, it betters F1 and does not worsen the summed
 * logarithmic loss; an own theme when, on those, it puts a comment with the theme above one without in at least seven of ten pairs.
 * With too few examples to measure, a framework theme's correction is adopted where the reader was wrong (it reaches little beyond
 * comments like it, and a person asked for it) and an own theme is not.
 */
public final class Learning {

    /** From this many examples about a theme, one in five is held aside; with fewer, each fifth in turn. */
    private static final int MANY = 100;

    private static final int FOLDS = 5;
    private static final double PENALTY = 1;
    private static final double OWN_PENALTY = 0.1;

    /** What comments that nobody coded weigh together, in coded comments with the theme: most are not about it. */
    private static final double UNCODED = 5;

    private final double threshold;
    private final Rows rows;
    private final Map<String, OwnTheme> own;
    private final List<Case> coded;
    private final List<Uncoded> uncoded;
    private final List<Head> heads = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    private record Case(Coded coded, Rows.Row row) {}

    private record Uncoded(Map<String, Double> probabilities, Rows.Row row) {}

    /** What was learnt, and what it does. */
    public record Learnt(Lessons lessons, List<Effect> effects) {}

    private Learning(List<Coded> coded, List<OwnTheme> own, List<Traits> uncoded, double threshold) {
        this.threshold = threshold;
        this.own = own.stream().collect(Collectors.toMap(OwnTheme::name, theme -> theme));
        this.rows = new Rows(coded.stream().map(Coded::traits).toList());
        this.coded = coded.stream()
                .sorted(Comparator.comparing(Coded::id))
                .map(one -> new Case(one, rows.row(one.traits())))
                .toList();
        this.uncoded = uncoded.stream()
                .map(one -> new Uncoded(one.probabilities(), rows.row(one)))
                .toList();
    }

    /**
     * @param own the organisation's own themes
     * @param uncoded some of its comments that nobody has coded, some hundreds; they keep own themes from being suggested too often, and
     *     the framework's from being given up
     * @param threshold the probability from which a theme is suggested
     */
    public static Learnt learn(List<Coded> coded, List<OwnTheme> own, List<Traits> uncoded, double threshold) {
        return new Learning(coded, own, uncoded, threshold).learn();
    }

    private Learnt learn() {
        var themes = new TreeSet<>(own.keySet());
        coded.forEach(one -> {
            themes.addAll(one.coded.has());
            themes.addAll(one.coded.hasNot());
        });
        themes.forEach(this::learn);
        return new Learnt(new Lessons(heads), List.copyOf(effects));
    }

    private void learn(String theme) {
        var known = coded.stream()
                .filter(one ->
                        one.coded.has().contains(theme) || one.coded.hasNot().contains(theme))
                .filter(one -> own.containsKey(theme)
                        || one.coded.traits().probabilities().containsKey(theme))
                .toList();
        int having = (int)
                known.stream().filter(one -> one.coded.has().contains(theme)).count();
        if (known.isEmpty()) {
            return;
        }
        var tried = new Trial(theme, own.containsKey(theme), threshold);
        for (var fold : folds(known)) {
            var weights = fit(
                    theme,
                    known.stream().filter(one -> !fold.contains(one.coded.id())).toList());
            known.stream()
                    .filter(one -> fold.contains(one.coded.id()))
                    .forEach(one -> tried.see(one.coded, one.row.times(weights)));
        }
        boolean tooFew = having < Effect.ENOUGH_TO_SAY || known.size() - having < Effect.ENOUGH_TO_SAY;
        boolean adopted = tooFew ? !own.containsKey(theme) && tried.before().mistakes() > 0 : tried.worthAdopting();
        if (adopted) {
            heads.add(rows.head(theme, own.containsKey(theme), fit(theme, known)));
        }
        effects.add(new Effect(theme, known.size(), having, tried.before(), tried.after(), adopted));
    }

    private double[] fit(String theme, List<Case> known) {
        var examples = new ArrayList<Example>();
        boolean ours = own.containsKey(theme);
        known.forEach(one -> examples.add(new Example(
                one.row,
                ours ? 0 : Trial.prior(one.coded, theme),
                one.coded.has().contains(theme) ? 1 : 0,
                1)));
        if (ours) {
            var described =
                    own.getOrDefault(theme, new OwnTheme(theme, List.of())).described();
            described.forEach(vector -> examples.add(new Example(described(vector), 0, 1, 1)));
            double having = examples.stream().mapToDouble(Example::target).sum();
            double each = Math.min(1, UNCODED * having / Math.max(1, uncoded.size()));
            uncoded.forEach(one -> examples.add(new Example(one.row, 0, 0, each)));
        } else {
            uncoded.stream()
                    .filter(one -> one.probabilities.containsKey(theme))
                    .forEach(one -> examples.add(unopposed(one, theme)));
        }
        return Logistic.fit(examples, rows.width(), ours ? OWN_PENALTY : PENALTY);
    }

    private Example unopposed(Uncoded one, String theme) {
        double shipped = one.probabilities.getOrDefault(theme, 0.0);
        return new Example(one.row, Lessons.logOdds(shipped), shipped, 1);
    }

    private Rows.Row described(float[] vector) {
        return rows.row(new Traits(vector, Set.of(), Question.OTHER, Map.of()));
    }

    /** By the comment's id alone, so that a comment held aside today is held aside tomorrow. */
    private static List<Set<UUID>> folds(List<Case> known) {
        var folds = new HashMap<Integer, Set<UUID>>();
        known.forEach(one -> folds.computeIfAbsent(fold(one.coded.id()), _ -> new TreeSet<>())
                .add(one.coded.id()));
        if (known.size() >= MANY) {
            return folds.containsKey(0) ? List.of(folds.get(0)) : List.of();
        }
        return List.copyOf(folds.values());
    }

    /** @return which fifth a comment is of; the first is the one held aside */
    static int fold(UUID id) {
        long mixed = (31 * id.getMostSignificantBits() + id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) ((mixed >>> 33) % FOLDS);
    }
}
