package linchpin.feedback.imports.mapping;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the column that looks like answers to a question that we know. Names are many ("FFT", "Q1", "How was it?"), and answers few: where no
 * name says it, the values do. Words come before numbers, since a number does not say which end is good.
 */
final class AnswerColumn {

    private static final Pattern NAMED =
            Pattern.compile(".*(fft|score|rating|likely|recommend|experience|overall|answer).*");
    /** Whatever stands there: answers in a language that we do not know are asked about, and not left unscored in silence. */
    private static final Pattern SCORE = Pattern.compile("(fft|overall|patient)? ?(score|rating)|fft( score)?");

    private static final Pattern WORDS = Pattern.compile(
            ".*(comment|free.?text|txt|feedback|answer|question|why|what|tell us|say|good|well|best|like|better|improve|worse|story).*");

    private final Survey survey;
    private final AnswerWords answers;

    AnswerColumn(Survey survey, AnswerWords answers) {
        this.survey = survey;
        this.answers = answers;
    }

    /** @return -1 for none */
    int found() {
        return Stream.<IntPredicate>of(
                        this::namedInWords,
                        this::namedAndTold,
                        this::inWords,
                        index -> isAsked(index)
                                && named(index)
                                && answers.fit(survey.columns().get(index).listed()),
                        index -> isAsked(index) && ScaleEnds.named(survey, index),
                        index -> isAsked(index) && ScaleEnds.in(survey, index),
                        index -> SCORE.matcher(survey.name(index)).matches()
                                && MachineColumns.isListOfChoices(
                                        survey.columns().get(index)))
                .map(this::first)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private int first(IntPredicate fits) {
        return IntStream.range(0, survey.header().size())
                .filter(fits)
                .findFirst()
                .orElse(-1);
    }

    /** Numbers under the name of a label, a length or a probability are no answers; a label in words beside the numbers is one. */
    private boolean isAsked(int index) {
        return !MachineColumns.isAlways(survey.name(index));
    }

    private boolean named(int index) {
        return NAMED.matcher(survey.name(index)).matches() || survey.name(index).startsWith("column ");
    }

    private boolean namedInWords(int index) {
        return named(index) && answers.fitWords(survey.columns().get(index).listed());
    }

    private boolean namedAndTold(int index) {
        var column = survey.columns().get(index);
        return isAsked(index)
                && ScaleEnds.isNamed(survey.name(index))
                && !ScaleEnds.told(survey, index, answers.meanings(List.copyOf(column.knownValues()), 0), "")
                        .isEmpty();
    }

    private boolean inWords(int index) {
        var values = survey.columns().get(index).listed();
        return WORDS.matcher(survey.name(index)).matches() ? answers.allWords(values) : answers.fitWords(values);
    }
}
