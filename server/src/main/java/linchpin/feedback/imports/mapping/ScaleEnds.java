package linchpin.feedback.imports.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linchpin.ui.Choice;

/**
 * A column of numbers from 1 to 5 under a name that says nothing, as in "Q1": its values say that these are answers, but not which end is good.
 * That is asked, and never assumed: read from the wrong end, praise is counted as blame.
 */
public final class ScaleEnds {

    /** Below so many, a column of small numbers may be anything. */
    private static final long ENOUGH = 20;

    private static final Pattern STEP = Pattern.compile("[1-5]");
    private static final Pattern NAMED =
            Pattern.compile(".*(fft|score|rating|likely|recommend|experience|overall|answer).*|column .*");
    private static final Pattern NUMBERS_SOMETHING = Pattern.compile(
            ".*\\b(id|no|number|ref.*|code|date|day|week|month|quarter|year|time|age|aged|band|count|total|sum|many|visits?|heads|people"
                    + "|children|beds?|group|ward|bay|floor|level|row|line|hours?|minutes?|phone)\\b.*");

    /** The first number is the best, or the last. */
    private static final String LOW = "low";

    private static final String HIGH = "high";

    public static final List<Choice> CHOICES = List.of(
            new Choice(LOW, "1 is the best"),
            new Choice(HIGH, "5 is the best"),
            new Choice("each", "I say it of each number below"));

    private ScaleEnds() {}

    /** @return whether this column looks like answers from 1 to 5 of which nobody knows which end is good */
    static boolean in(Survey survey, int index) {
        var column = survey.columns().get(index);
        var values = column.values();
        var name = Cells.key(survey.header().get(index)).replace('_', ' ');
        return values != null
                && column.filled() >= ENOUGH
                && values.keySet().stream().filter(value -> !value.isEmpty()).count() > 1
                && values.keySet().stream()
                        .allMatch(
                                value -> value.isEmpty() || STEP.matcher(value).matches())
                && !NAMED.matcher(name).matches()
                && !NUMBERS_SOMETHING.matcher(name).matches();
    }

    /** @return whether somebody is to say which end is good */
    public static boolean asked(Survey survey, Mapping mapping) {
        return mapping.has(ColumnRole.ANSWER) && in(survey, mapping.column(ColumnRole.ANSWER));
    }

    /** @return what the numbers mean when one end is good; nothing where no end was chosen */
    public static Map<String, Mapping.Meaning> meanings(Survey survey, Mapping mapping, String end) {
        var meanings = new LinkedHashMap<String, Mapping.Meaning>();
        if (asked(survey, mapping) && (end.equals(LOW) || end.equals(HIGH))) {
            survey.columns().get(mapping.column(ColumnRole.ANSWER)).knownValues().stream()
                    .filter(value -> STEP.matcher(value).matches())
                    .forEach(
                            value -> meanings.put(value, new Mapping.Meaning(mapping.questionSet(), code(value, end))));
        }
        return meanings;
    }

    private static String code(String value, String end) {
        return end.equals(LOW) ? value : String.valueOf(6 - Integer.parseInt(value));
    }
}
