package linchpin.feedback.imports.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.organisation.Questions;

/** The answers we know, by code and by wording, so that those of a file can be recognised. */
public final class AnswerWords {

    private static final String CURRENT = "fft-2020";
    private static final String OLD = "fft-2013";
    private static final int CHANGED_AFTER = 2019;

    private final List<Questions.Answer> answers;

    public AnswerWords(Collection<Questions.Answer> answers) {
        this.answers = List.copyOf(answers);
    }

    /** @return the score of each answer that carries one */
    public Map<Mapping.Meaning, Integer> scores() {
        var scores = new HashMap<Mapping.Meaning, Integer>();
        answers.forEach(answer -> {
            if (answer.score() != null) {
                scores.put(new Mapping.Meaning(answer.questionSet(), answer.code()), answer.score());
            }
        });
        return scores;
    }

    /** @return whether at least half of what stands in a column are answers that we know */
    boolean fit(Map<String, Long> values) {
        var known = values.keySet().stream()
                .filter(value ->
                        !of(value, CURRENT).isEmpty() || !of(value, OLD).isEmpty())
                .count();
        return known > 0 && known * 2 >= values.size() && values.size() <= 20;
    }

    /**
     * Proposes what the answers of a file mean. Words of the old question are answers to the old question, whatever else stands beside
     * them; codes, which both questions share, are the old question's only where all dates are older than the new one.
     *
     * @param lastYear the latest year in the file, 0 for unknown
     * @return the meaning of each value that is known
     */
    public Map<String, Mapping.Meaning> meanings(Collection<String> values, int lastYear) {
        var usual = questionSet(values, lastYear);
        var meanings = new LinkedHashMap<String, Mapping.Meaning>();
        for (var value : values) {
            var codes = of(value, usual);
            var other = usual.equals(CURRENT) ? OLD : CURRENT;
            if (!codes.isEmpty()) {
                meanings.put(value, new Mapping.Meaning(usual, codes));
            } else if (!of(value, other).isEmpty()) {
                meanings.put(value, new Mapping.Meaning(other, of(value, other)));
            }
        }
        return meanings;
    }

    /** @return the question that most of these answers belong to */
    public String questionSet(Collection<String> values, int lastYear) {
        var worded = values.stream().filter(value -> !value.matches("[0-9]")).toList();
        var old = worded.stream().filter(value -> !of(value, OLD).isEmpty()).count();
        var current =
                worded.stream().filter(value -> !of(value, CURRENT).isEmpty()).count();
        if (old != current) {
            return old > current ? OLD : CURRENT;
        }
        return lastYear > 0 && lastYear <= CHANGED_AFTER ? OLD : CURRENT;
    }

    /** @return the code of an answer, given by its code, its words, or both; empty for none */
    private String of(String value, String questionSet) {
        var words = value.replaceFirst("^[0-9]+ *[-.:=)]+ *", "")
                .replaceFirst(" *\\([0-9]+\\)$", "")
                .replace("dont", "don't");
        return answers.stream()
                .filter(answer -> answer.questionSet().equals(questionSet))
                .filter(answer ->
                        answer.code().equals(value) || Cells.key(answer.label()).equals(words))
                .map(Questions.Answer::code)
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
