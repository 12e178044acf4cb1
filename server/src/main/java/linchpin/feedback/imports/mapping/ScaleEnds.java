package linchpin.feedback.imports.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.feedback.imports.scales.BestEnd;
import linchpin.feedback.imports.scales.ScaleName;
import linchpin.ui.Choice;

/**
 * Which end of the numbers in a column is good: told by the file (words beside numbers, the column's name, stars) or by a person, and never
 * assumed. Read from the wrong end, praise is counted as blame.
 */
public final class ScaleEnds {

    /** Below so many, a column of small numbers under a name that says nothing may be anything. */
    private static final long ENOUGH = 20;

    private static final int MOST = 60;
    private static final Pattern STEP = Pattern.compile("[1-5]");
    private static final Pattern NUMBER =
            Pattern.compile("[-\u2212+]?[0-9]{1,3}(?:[.,][0-9]+)? ?%?|[0-9]{1,3} ?/ ?[0-9]{1,3}");
    private static final Pattern NAMED = Pattern.compile(
            ".*(fft|score|rating|rated|scale|likely|recommend|experience|overall|satisf|nps|net promoter|\\bstars?\\b|\\bmarks?\\b).*|column .*");
    private static final Pattern NUMBERS_SOMETHING = Pattern.compile(
            ".*\\b(id|no|number|ref.*|code|date|day|week|month|quarter|year|time|age|aged|band|count|total|sum|many|visits?|heads|people"
                    + "|children|beds?|group|ward|bay|floor|level|row|line|hours?|minutes?|phone)\\b.*");

    /** What somebody says that gives every value a meaning of its own. */
    public static final String EACH = "each";

    private static final String NEVER = "never";
    private static final String NOT_SCORED = "Keep them as they are, and never score them";

    private ScaleEnds() {}

    /** @return whether this column looks like answers from 1 to 5, many of them, under a name that says nothing */
    static boolean in(Survey survey, int index) {
        var column = survey.columns().get(index);
        var name = survey.name(index);
        var values =
                column.knownValues().stream().filter(value -> !value.isEmpty()).toList();
        return column.filled() >= ENOUGH
                && values.size() > 1
                && values.stream().allMatch(value -> STEP.matcher(value).matches())
                && !NAMED.matcher(name).matches()
                && !NUMBERS_SOMETHING.matcher(name).matches();
    }

    /** @return whether a column is a scale by its name, and nothing but steps of one stand in it: numbers, per cents, stars, faces, letters */
    static boolean named(Survey survey, int index) {
        var name = survey.name(index);
        var values = survey.columns().get(index).knownValues().stream()
                .filter(ScaleEnds::says)
                .toList();
        return !values.isEmpty()
                && values.size() <= MOST
                && isNamed(name)
                && !name.contains("comment")
                && values.stream().allMatch(ScaleEnds::isStep);
    }

    /** @return whether this name, in small letters and without underscores, is that of a scale */
    static boolean isNamed(String name) {
        return NAMED.matcher(name).matches() && !name.startsWith("column ");
    }

    private static boolean says(String value) {
        return !value.isEmpty() && (value.codePointCount(0, value.length()) == 1 || !Cells.saysNothing(value));
    }

    private static boolean isStep(String value) {
        return NUMBER.matcher(value).matches()
                || BestEnd.stars(value).isPresent()
                || value.matches("[a-f][+-]?|[0-9.,\u00bd]+ ?(stars?|\\*)")
                || value.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * What the values of a column mean by all that the file tells.
     *
     * @param worded what those mean that have words
     */
    static Map<String, Mapping.Meaning> told(
            Survey survey, int index, Map<String, Mapping.Meaning> worded, String questionSet) {
        var values = survey.columns().get(index).knownValues();
        var told = new LinkedHashMap<>(worded);
        values.forEach(value -> BestEnd.stars(value)
                .ifPresent(
                        stars -> told.putIfAbsent(value, new Mapping.Meaning(questionSet, BestEnd.HIGH.code(stars)))));
        bestEnd(survey, index, worded)
                .ifPresent(end -> end.meanings(values, questionSet).forEach(told::putIfAbsent));
        return told;
    }

    /** @return which end of bare numbers the file says is good: by numbers that have words beside them, else by the column's name */
    private static Optional<BestEnd> bestEnd(Survey survey, int index, Map<String, Mapping.Meaning> worded) {
        var beside = beside(worded);
        return beside.isPresent() ? beside : named(survey, index, new ScaleName(survey.name(index)));
    }

    private static Optional<BestEnd> named(Survey survey, int index, ScaleName name) {
        return name.bestEnd()
                .filter(end -> end == BestEnd.LOW
                        || !survey.columns().get(index).knownValues().contains("6"));
    }

    /** @return which end is good where numbers with a meaning agree on one, as in "1 - very good" or by what somebody said */
    static Optional<BestEnd> beside(Map<String, Mapping.Meaning> meanings) {
        var ends = new HashSet<BestEnd>();
        meanings.forEach((value, meaning) -> {
            var number = value.replaceFirst("^([0-9]+)[^0-9]*$", "$1").replaceFirst("^[^0-9]*\\(([0-9]+)\\)$", "$1");
            for (var end : BestEnd.values()) {
                var step = BestEnd.step(number);
                if (step.isPresent()
                        && step.getAsInt() != 3
                        && end.code(step.getAsInt()).equals(meaning.code())) {
                    ends.add(end);
                }
            }
        });
        return ends.size() == 1 ? Optional.of(ends.iterator().next()) : Optional.empty();
    }

    /** @return the numbers of this file that have no meaning yet get the one that others of the scale were given by a person */
    public static Mapping completed(Survey survey, Mapping mapping) {
        if (!mapping.has(ColumnRole.ANSWER)) {
            return mapping;
        }
        var values = survey.columns().get(mapping.column(ColumnRole.ANSWER)).knownValues();
        var all = new LinkedHashMap<>(mapping.answers());
        beside(mapping.answers())
                .ifPresent(end -> end.meanings(values, mapping.questionSet()).forEach(all::putIfAbsent));
        return mapping.answering(mapping.scored(all));
    }

    /**
     * @param values what stands in the column of answers
     * @return the mapping, where the steps of these values that have no meaning are left so, because somebody saw them and gave them none
     */
    public static Mapping leaving(Mapping mapping, Collection<String> values) {
        var steps = new HashSet<>(mapping.said().unscored());
        for (var value : values) {
            var step = BestEnd.step(value).stream().mapToObj(String::valueOf).toList();
            if (mapping.answers().containsKey(value)) {
                step.forEach(steps::remove);
            } else {
                steps.addAll(step);
            }
        }
        return mapping.saying(mapping.said().leaving(steps));
    }

    /** @return whether somebody is to say what the numbers mean: one of the scale has no meaning, or nothing in the column has */
    public static boolean asked(Survey survey, Mapping mapping) {
        return !mapping.said().scale() && !open(survey, mapping).isEmpty();
    }

    /** @return the values whose meaning neither the file nor a person tells, where there are any that a person must tell */
    public static List<String> open(Survey survey, Mapping mapping) {
        if (!mapping.has(ColumnRole.ANSWER)) {
            return List.of();
        }
        var values = survey.columns().get(mapping.column(ColumnRole.ANSWER)).knownValues().stream()
                .filter(ScaleEnds::says)
                .toList();
        var unknown = values.stream()
                .filter(value -> !mapping.answers().containsKey(value))
                .toList();
        var bare = unknown.stream().anyMatch(value -> BestEnd.step(value).isPresent());
        var untold = bare && beside(mapping.answers()).isEmpty();
        return untold || unknown.size() == values.size() ? unknown : List.of();
    }

    /** @return whether the values may be those of a scale from 1 to 5, codes for "don't know" and for no answer aside */
    public static boolean fromOneToFive(Survey survey, Mapping mapping) {
        return !new ScaleName(survey.name(mapping.column(ColumnRole.ANSWER))).otherScale()
                && best(survey, mapping, "1").isPresent();
    }

    /** @return the ways to say it */
    public static List<Choice> choices(Survey survey, Mapping mapping) {
        var choices = new ArrayList<Choice>();
        if (fromOneToFive(survey, mapping)) {
            choices.add(new Choice(BestEnd.LOW.name(), "1 is the best", "1 is Very good, 5 is Very poor"));
            if (best(survey, mapping, "5").isPresent()) {
                choices.add(new Choice(BestEnd.HIGH.name(), "5 is the best", "5 is Very good, 1 is Very poor"));
            }
        }
        choices.add(new Choice(EACH, "I say it of each below"));
        choices.add(new Choice(NEVER, NOT_SCORED));
        return choices;
    }

    /** @return the mapping with what somebody chose of {@link #choices}; as it was where nothing was chosen */
    public static Mapping said(Survey survey, Mapping mapping, String choice) {
        if (choice.equals(NEVER)) {
            return never(mapping);
        }
        if (choice.equals(EACH)) {
            return mapping.saying(mapping.said().ofScale());
        }
        for (var end : BestEnd.values()) {
            if (end.name().equals(choice) && mapping.has(ColumnRole.ANSWER)) {
                return read(survey, mapping, end);
            }
        }
        return mapping;
    }

    /** @return the mapping, its bare numbers never scored because somebody said so */
    public static Mapping never(Mapping mapping) {
        return mapping.answering(worded(mapping))
                .saying(mapping.said().ofScale().leaving(BestEnd.STEPS));
    }

    /**
     * @param number "1" or "5"
     * @return the mapping, its numbers read so; empty where they are no scale from 1 to 5
     */
    public static Optional<Mapping> best(Survey survey, Mapping mapping, String number) {
        var end = number.equals("1") ? BestEnd.LOW : BestEnd.HIGH;
        return mapping.has(ColumnRole.ANSWER)
                        && numbers(survey, mapping).stream()
                                .filter(ScaleEnds::isBeyond)
                                .allMatch(value -> end == BestEnd.LOW && value.matches("[789]"))
                        && numbers(survey, mapping).stream()
                                .anyMatch(value -> BestEnd.step(value).isPresent())
                ? Optional.of(read(survey, mapping, end))
                : Optional.empty();
    }

    private static boolean isBeyond(String value) {
        return NUMBER.matcher(value).matches()
                && BestEnd.step(value).isEmpty()
                && BestEnd.stars(value).isEmpty();
    }

    private static Mapping read(Survey survey, Mapping mapping, BestEnd end) {
        return mapping.answering(worded(mapping, numbers(survey, mapping), end))
                .saying(mapping.said().ofScale().leaving(Set.of()));
    }

    private static Collection<String> numbers(Survey survey, Mapping mapping) {
        return survey.columns().get(mapping.column(ColumnRole.ANSWER)).knownValues();
    }

    private static Map<String, Mapping.Meaning> worded(Mapping mapping) {
        var worded = new LinkedHashMap<>(mapping.answers());
        worded.keySet().removeIf(value -> BestEnd.step(value).isPresent());
        return worded;
    }

    private static Map<String, Mapping.Meaning> worded(Mapping mapping, Collection<String> values, BestEnd end) {
        var all = worded(mapping);
        all.putAll(end.meanings(values, mapping.questionSet()));
        return all;
    }
}
