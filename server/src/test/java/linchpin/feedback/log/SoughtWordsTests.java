package linchpin.feedback.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a search is understood, and what is said about what cannot be. */
class SoughtWordsTests {

    /** As PostgreSQL would: each word for itself, and none for those that stand everywhere. */
    private static Understood understood(String typed) {
        var words = SoughtWords.of(typed);
        return Understood.of(
                words,
                words.sought().stream()
                        .map(one -> one.text().equals("the") ? "" : "'" + one.text() + "'")
                        .toList(),
                List.of());
    }

    private static List<String> ways(String typed) {
        return SoughtWords.of(typed).sought().getFirst().ways().lines().toList();
    }

    @Test
    void writesAPhraseInOneWordAndInTwo() {
        assertThat(ways("\"followup appointment\"")).contains("followup appointment", "follow up appointment");
        assertThat(ways("\"follow up appointment\"")).contains("follow up appointment", "followup appointment");
        assertThat(ways("\"follow-up appointment\"")).contains("follow-up appointment", "followup appointment");
        assertThat(ways("\"readmission letter\"")).contains("re admission letter");
        assertThat(ways("\"cold tea\"")).containsExactly("cold tea");
        assertThat(ways("\"without notice\"")).containsExactly("without notice");
        assertThat(ways("\"inpatient ward\"")).containsExactly("inpatient ward");
        assertThat(ways("\"in patient ward\"")).contains("inpatient ward");
        assertThat(ways("\"cold\nand wet\"")).containsExactly("cold and wet");
        assertThat(ways("followup")).containsExactly("followup");
        assertThat(ways("\"followup\"")).containsExactly("followup");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tea coffee; ('tea') & ('coffee')",
                "tea or coffee; ('tea') | ('coffee')",
                "tea OR coffee milk; ('tea') | ('coffee') & ('milk')",
                "tea | coffee; ('tea') | ('coffee')",
                "tea -coffee; ('tea') & !('coffee')",
                "tea –coffee; ('tea') & !('coffee')",
                "tea NOT coffee; ('tea') & !('coffee')",
                "tea AND coffee; ('tea') & ('coffee')",
                "\"no tea\" -\"cold milk\"; ('no tea') & !('cold milk')",
                "follow-up; ('follow-up')",
                "the tea; ('tea')",
                "the or tea; ('tea')",
                "A & E; ('A&E')",
                "a and e tea; ('a&e') & ('tea')"
            })
    void takesWordsPhrasesAndWhatJoinsThem(String typed, String query) {
        assertThat(understood(typed).lexemes()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(tea or coffee; Brackets were left out",
                "[tea]; Brackets were left out",
                "\"no tea; One quotation mark has no second one",
                "tea or; “or” was left out",
                "tea - coffee; A dash by itself was left out",
                "tea NOT; “NOT” was left out",
                "tea 👍; “👍” was left out: search finds words",
                "£ % tea; “£”, “%” were left out",
                "wait*; A star is not needed",
                "the tea; “the” stands in nearly every text"
            })
    void explainsWhatItLeavesOut(String typed, String words) {
        assertThat(understood(typed).explained())
                .anySatisfy(said -> assertThat(said).contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tea or coffee; Looked for “tea”, or “coffee”.",
                "tea milk -coffee -cake or \"hot milk\"; Looked for “tea” and “milk” without “coffee” or “cake”, or “hot milk”.",
                "-tea; Looked for anything without “tea”."
            })
    void saysHowItWasUnderstood(String typed, String words) {
        assertThat(understood(typed).explained()).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tea", "tea coffee", "follow-up tea", "tea and coffee", "A&E", "ward's", "rude/unhelpful"})
    void saysNothingOfPlainWords(String typed) {
        assertThat(understood(typed).explained()).isEmpty();
        assertThat(understood(typed).unsearchable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "👍👍", "()", "-", "\"\" …", "or"})
    void findsNothingWhereNothingCanBeSearchedFor(String typed) {
        var understood = understood(typed);
        assertThat(understood.unsearchable()).isTrue();
        assertThat(understood.explained()).isNotEmpty();
        assertThat(understood.lexemes()).isEqualTo("'='");
    }

    @Test
    void marksNothingThatIsLeftOut() {
        assertThat(understood("tea -coffee or milk").marks()).isEqualTo("'tea' | 'milk'");
        var phrase = SoughtWords.of("\"hot milk\"");
        assertThat(Understood.of(phrase, List.of("'hot' <-> 'milk' & 'x'"), List.of())
                        .marks())
                .isEqualTo("'hot' | 'milk' | 'x'");
    }
}
