package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.organisation.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWordsTests {

    private static final Questions.QuestionSet NOW =
            new Questions.QuestionSet("new", "How was it?", LocalDate.of(2020, 4, 1), null);
    private static final Questions.QuestionSet BEFORE = new Questions.QuestionSet(
            "old", "Would you recommend us?", LocalDate.of(2013, 4, 1), LocalDate.of(2020, 3, 31));

    private final AnswerWords words = new AnswerWords(
            List.of(NOW, BEFORE),
            List.of(
                    answer("new", "1", "Very good"),
                    answer("new", "5", "Very poor"),
                    answer("new", "6", "Don't know"),
                    answer("old", "1", "Extremely likely"),
                    answer("old", "5", "Extremely unlikely"),
                    answer("old", "6", "Don't know")));

    private static Questions.Answer answer(String set, String code, String label) {
        return new Questions.Answer(set, code, label, null, null);
    }

    private static Mapping.Meaning of(String set, String code) {
        return new Mapping.Meaning(set, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "very good",
                "1 - very good",
                "1. very good",
                "1) very good",
                "very good (1)",
                "1 – very good",
                "1 (very good)",
                "1 [very good]",
                "very good - 1",
                "very good=1",
                "😀 very good",
                "very good 👍",
                "★ very good",
                "very_good",
                "very good.",
                "very good!"
            })
    void knowsAnAnswerByItsWordsWhateverStandsBeside(String value) {
        assertThat(words.meanings(List.of(value), 0)).isEqualTo(Map.of(value, of("new", "1")));
    }

    @Test
    void takesWordsOfTheOldQuestionForAnswersToIt() {
        assertThat(words.meanings(List.of("extremely likely", "very good"), 2026))
                .containsEntry("extremely likely", of("old", "1"))
                .containsEntry("very good", of("new", "1"));
    }

    @Test
    void takesCodesForTheQuestionThatWasAskedWhenTheFileEnds() {
        assertThat(words.questionSet(List.of("1"), 2026)).isEqualTo("new");
        assertThat(words.questionSet(List.of("1"), 2018)).isEqualTo("old");
        assertThat(words.questionSet(List.of("1"), 0)).isEqualTo("new");
    }

    @Test
    void givesNoMeaningToABareNumber() {
        assertThat(words.meanings(List.of("1", "5"), 2026)).isEmpty();
    }

    @Test
    void readsACommonAnswerAsThatOfTheQuestionMostOthersBelongTo() {
        assertThat(words.meanings(List.of("extremely likely", "extremely unlikely", "dont know"), 2026))
                .containsEntry("dont know", of("old", "6"));
        assertThat(words.meanings(List.of("very good", "dont know"), 2026)).containsEntry("dont know", of("new", "6"));
    }

    @Test
    void givesNoMeaningToWhatIsNoAnswer() {
        assertThat(words.meanings(List.of("7", "purple", ""), 2026)).isEmpty();
    }

    @Test
    void fitsAColumnOfWhichHalfIsKnownAndNoLongOne() {
        assertThat(words.fit(Map.of("1", 5L, "5", 5L))).isTrue();
        assertThat(words.fit(Map.of("1", 5L, "purple", 5L))).isTrue();
        assertThat(words.fit(Map.of("1", 5L, "purple", 5L, "green", 1L))).isFalse();
        assertThat(words.fit(Map.of())).isFalse();
        var many = new java.util.HashMap<String, Long>(Map.of("1", 1L));
        for (var i = 10; i < 40; i++) {
            many.put("1 - very good (" + i + ")", 1L);
        }
        assertThat(words.fit(many)).isFalse();
    }
}
