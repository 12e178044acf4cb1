package linchpin.feedback.imports.mapping;

import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.organisation.Questions;

/** The answers we know, by code and by wording, so that those of a file can be recognised. */
public final class AnswerWords {

    private static final int MOST = 20;

    private final List<Questions.QuestionSet> sets;
    private final List<Questions.Answer> answers;

    /** @param sets the latest first */
    public AnswerWords(List<Questions.QuestionSet> sets, List<Questions.Answer> answers) {
        this.sets = List.copyOf(sets);
        this.answers = List.copyOf(answers);
    }

    /** @return whether at least half of what stands in a column are answers that we know */
    boolean fit(Map<String, Long> values) {
        var known = values.keySet().stream()
                .filter(value -> sets.stream().anyMatch(set -> isOf(value, set)))
                .count();
        return known > 0 && known * 2 >= values.size() && values.size() <= MOST;
    }

    /** @return whether they fit by their words: digits alone are answers of any question */
    boolean fitWords(Map<String, Long> values) {
        return fit(values)
                && values.keySet().stream()
                        .filter(value -> !value.matches("[0-9]*"))
                        .anyMatch(value -> sets.stream().anyMatch(set -> isOf(value, set)));
    }

    /** @return whether nothing else stands in a column than several answers that we know, in words */
    boolean allWords(Map<String, Long> values) {
        return fitWords(values)
                && values.size() > 1
                && values.keySet().stream().allMatch(value -> sets.stream().anyMatch(set -> isOf(value, set)));
    }

    /**
     * Proposes what the answers of a file mean by their words. Words of an old question are answers to the old question, whatever else
     * stands beside them. Bare numbers mean nothing here: see {@link ScaleEnds}.
     *
     * @param lastYear the latest year in the file, 0 for unknown
     * @return the meaning of each value that is known
     */
    public Map<String, Mapping.Meaning> meanings(Collection<String> values, int lastYear) {
        var usual = questionSet(values, lastYear);
        var meanings = new LinkedHashMap<String, Mapping.Meaning>();
        for (var value : values) {
            if (value.matches("[0-9]*")) {
                continue;
            }
            sets.stream()
                    .map(Questions.QuestionSet::code)
                    .sorted(Comparator.comparing(set -> !set.equals(usual)))
                    .filter(set -> !of(value, set).isEmpty())
                    .findFirst()
                    .ifPresent(set -> meanings.put(value, new Mapping.Meaning(set, of(value, set))));
        }
        return meanings;
    }

    /**
     * Finds the question that most of these answers belong to. Codes, which questions share, are an old question's only where all dates are
     * older than a new one.
     *
     * @return of several, the one that was asked when the file ends
     */
    public String questionSet(Collection<String> values, int lastYear) {
        var worded = values.stream().filter(value -> !value.matches("[0-9]")).toList();
        return sets.stream()
                .max(Comparator.comparingLong((Questions.QuestionSet set) -> worded.stream()
                                .filter(value -> isOf(value, set))
                                .count())
                        .thenComparing(set -> asked(set, lastYear))
                        .thenComparing(Questions.QuestionSet::validFrom))
                .map(Questions.QuestionSet::code)
                .orElse("");
    }

    private static boolean asked(Questions.QuestionSet set, int year) {
        if (year == 0) {
            return set.validTo() == null;
        }
        var end = Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth();
        return !end.isBefore(set.validFrom()) && (set.validTo() == null || !end.isAfter(set.validTo()));
    }

    private boolean isOf(String value, Questions.QuestionSet set) {
        return !of(value, set.code()).isEmpty();
    }

    /** @return the code of an answer, given by its code, its words, or both; empty for none */
    private String of(String value, String questionSet) {
        var words = bare(value);
        return answers.stream()
                .filter(answer -> answer.questionSet().equals(questionSet))
                .filter(answer ->
                        answer.code().equals(value) || Cells.key(answer.label()).equals(words))
                .map(Questions.Answer::code)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** @return the words of an answer, without a number, a face or a star beside them, as the question spells them */
    private static String bare(String value) {
        return value.replaceAll("[\\p{So}\\p{Sk}\\p{Cf}\\ufe0f\\u2605\\u2606*!]+", " ")
                .replace('_', ' ')
                .strip()
                .replaceFirst("^[0-9]+ *[(\\[](.*)[)\\]]$", "$1")
                .replaceFirst("^[0-9]+ *[-.:=)\u2013\u2014]+ *", "")
                .replaceFirst(" *[(\\[=:-]? *[0-9]+[)\\]]?$", "")
                .replaceFirst("\\.$", "")
                .replaceAll(" {2,}", " ")
                .replace("dont", "don't")
                .replace("do not know", "don't know")
                .replace("good or poor", "good nor poor")
                .replace("likely or unlikely", "likely nor unlikely");
    }
}
