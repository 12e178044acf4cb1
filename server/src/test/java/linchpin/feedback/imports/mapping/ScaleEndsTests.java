package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import linchpin.ui.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which end of a scale is good, and when that is asked. */
class ScaleEndsTests {

    @TempDir
    Path folder;

    private Read read(String name, String values) throws IOException {
        return Read.answers(
                folder,
                name,
                Stream.of(values.split(" *; *"))
                        .map(value -> "\"" + value + "\"")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Score                               | 1;2;5
            fft                                 | 5;5;1
            FFT score                           | 1;2;3;4;5
            fft_score                           | 1.0;5.0;4.0
            Rating                              | 1;2;6
            Overall experience                  | 1;5;6;Don't know
            Rating 1-4                          | 1;4
            Rating 1-5                          | 1;4
            Score                               | 01;05
            Rating                              | 4/10;9/10
            Rating out of 10                    | 1;5;9
            Overall experience (0 = poor, 10 = very good) | 0;5;10
            How likely are you to recommend us? | 0;7;9;10
            NPS                                 | 6;9;10
            Score                               | 80%;95%;20%
            Score                               | 80;95;20
            Overall satisfaction                | -2;-1;0;1;2
            Rating                              | A;B;E
            Rating                              | \ud83d\ude00;\ud83d\ude41
            Rating                              | \ud83d\udc4d;\ud83d\udc4e
            Score                               | 0;1;5
            Rating                              | 3;3;3
            Score (3 = neither)                 | 3;1;5
            Experience                          | 4.5;3.5
            """)
    void asksWhereNothingTells(String name, String values) throws IOException {
        var read = read(name, values);
        assertThat(read.roles().get(1)).as("role").isEqualTo(ColumnRole.ANSWER);
        assertThat(read.asks()).as(read.meanings()).isTrue();
        assertThat(read.meanings()).doesNotContainPattern("(^| )[0-9]");
        assertThat(ScaleEnds.asked(read.survey(), ScaleEnds.never(read.mapping())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Score                                | very good;poor           | poor=4 very good=1
            Score (1 = very good, 5 = very poor) | 1;2;5                    | 1=1 2=2 5=5
            Score (1 very good to 5 very poor)   | 1;4;6                    | 1=1 4=4 6=6
            Rating, 1 is the best                | 1;2                      | 1=1 2=2
            Rating (very poor=1, very good=5)    | 1;5                      | 1=5 5=1
            Scale: 5 (excellent) - 1 (poor)      | 1;4.0                    | 1=5 4.0=2
            FFT where 5 means extremely likely   | 5;1                      | 1=5 5=1
            Star rating                          | 5;4;1                    | 1=5 4=2 5=1
            Stars                                | 4.5;5                    | 5=1
            Rating out of 5                      | 5;2                      | 2=4 5=1
            Score /5                             | 1;3                      | 1=5 3=3
            Rating                               | 5 stars;1 star           | 1 star=5 5 stars=1
            Rating                               | 4/5;5/5                  | 4/5=2 5/5=1
            Rating                               | 4 out of 5;1 out of 5    | 1 out of 5=5 4 out of 5=2
            Rating                               | ★★★★☆;★☆☆☆☆              | ★★★★☆=2 ★☆☆☆☆=5
            Rating                               | ⭐⭐⭐⭐⭐;⭐            | ⭐=5 ⭐⭐⭐⭐⭐=1
            Score                                | 1 - Very good;5 - Very poor;2 | 1 - very good=1 2=2 5 - very poor=5
            Score                                | 5 - Very good;1 - Very poor;4 | 1 - very poor=5 4=2 5 - very good=1
            FFT                                  | Neither good or poor;Do not know | do not know=6 neither good or poor=3
            Recommend                            | Extremely likely;Unlikely | extremely likely=1 unlikely=4
            """)
    void readsWhatTheFileTells(String name, String values, String meanings) throws IOException {
        var read = read(name, values);
        assertThat(read.roles().get(1)).as("role").isEqualTo(ColumnRole.ANSWER);
        assertThat(read.meanings()).isEqualTo(meanings);
        assertThat(read.asks()).isFalse();
    }

    @Test
    void prefersTheColumnOfWordsBesideTheNumbers() throws IOException {
        var read = Read.of(
                folder,
                "Date,FFT score,FFT answer,Comment\n2025-03-03,5,Very good,Kind\n2025-03-04,1,Very poor,Rude\n");
        assertThat(read.roles())
                .containsExactly(ColumnRole.DATE, ColumnRole.IGNORE, ColumnRole.ANSWER, ColumnRole.WORDS);
        assertThat(read.asks()).isFalse();
    }

    @Test
    void takesOfTwoColumnsTheOneThatSaysWhatItsNumbersMean() throws IOException {
        var read = Read.of(
                folder,
                "Date,Score,\"FFT (1 = very good, 5 = very poor)\",Comment\n2025-03-03,5,1,Kind\n2025-03-04,1,5,Rude\n");
        assertThat(read.roles())
                .containsExactly(ColumnRole.DATE, ColumnRole.IGNORE, ColumnRole.ANSWER, ColumnRole.WORDS);
        assertThat(read.meanings()).isEqualTo("1=1 5=5");
    }

    @Test
    void readsNumbersAsAPersonSays() throws IOException {
        var read = read("Score", "1;2;5;6");
        assertThat(meanings(read, "1")).isEqualTo("1=1 2=2 5=5 6=6");
        assertThat(meanings(read, "5")).isEqualTo("1=5 2=4 5=1");
        assertThat(ScaleEnds.best(read.survey(), read.mapping(), "5")
                        .orElseThrow()
                        .said()
                        .scale())
                .isTrue();
    }

    private static String meanings(Read read, String best) {
        return read.as(ScaleEnds.best(read.survey(), read.mapping(), best).orElseThrow())
                .meanings();
    }

    @Test
    void readsNoOtherScaleAsOneFrom1To5() throws IOException {
        var ten = read("Score out of 10", "0;5;10");
        assertThat(ScaleEnds.best(ten.survey(), ten.mapping(), "5")).isEmpty();
        assertThat(ScaleEnds.best(ten.survey(), ten.mapping(), "1")).isEmpty();
        assertThat(ScaleEnds.fromOneToFive(ten.survey(), ten.mapping())).isFalse();
        assertThat(ScaleEnds.choices(ten.survey(), ten.mapping())).hasSize(2);
    }

    /** The third number was in no file before. */
    @Test
    void readsANewNumberByThoseThatAPersonExplained() throws IOException {
        var before = read("Score", "1;5");
        var said = ScaleEnds.best(before.survey(), before.mapping(), "5").orElseThrow();
        var next = read("Score", "1;4;5");
        assertThat(next.as(ScaleEnds.completed(next.survey(), said)).meanings()).isEqualTo("1=5 4=2 5=1");
    }

    /** "It does not count", somebody said of the 3, and of the 6 that no file had yet: a file that comes after has them too. */
    @Test
    void scoresNoStepThatAPersonLeftUnscoredInTheNextFileEither() throws IOException {
        var before = read("Score", "1;3;5");
        var said = new LinkedHashMap<>(ScaleEnds.best(before.survey(), before.mapping(), "5")
                .orElseThrow()
                .answers());
        said.remove("3");
        var left = ScaleEnds.leaving(
                ScaleEnds.said(before.survey(), before.mapping().answering(said), ScaleEnds.EACH),
                before.survey().columns().get(1).knownValues());
        var next = read("Score", "1;3.0;4;5");
        assertThat(next.as(ScaleEnds.completed(next.survey(), left)).meanings()).isEqualTo("1=5 4=2 5=1");
        var stars = read("Star rating", "1;3;4");
        assertThat(stars.as(stars.mapping().keeping(left)).meanings()).isEqualTo("1=5 4=2 5=1");
        var again = ScaleEnds.best(next.survey(), left, "5").orElseThrow();
        assertThat(next.as(ScaleEnds.completed(next.survey(), again)).meanings())
                .isEqualTo("1=5 3.0=3 4=2 5=1");
    }

    @Test
    void scoresNoNumberOfTheNextFileWhereAPersonSaidNever() throws IOException {
        var before = read("Score", "5 - Very good;1;4");
        var never = ScaleEnds.never(before.mapping());
        assertThat(before.as(never).meanings()).isEqualTo("5 - very good=1");
        var next = read("Score", "5 - Very good;1;2");
        assertThat(next.as(ScaleEnds.completed(next.survey(), never)).meanings())
                .isEqualTo("5 - very good=1");
    }

    /** Its words would be those of the code, and nobody said that it is the code. */
    @Test
    void keepsANumberThatNobodyExplainedApartFromTheCodeItLooksLike() throws IOException {
        var read = read("Score", "1;5;7");
        assertThat(read.taken())
                .extracting(row -> row.telling().answerCode())
                .containsExactly("1 (as sent)", "5 (as sent)", "7");
        assertThat(read.taken())
                .allSatisfy(row -> assertThat(row.worth().score()).isNull());
    }

    @Test
    void offersTheNationalCodesThoughOneOfThemIsNone() throws IOException {
        var read = read("Score", "1;5;7");
        assertThat(ScaleEnds.choices(read.survey(), read.mapping()))
                .extracting(Choice::value)
                .containsExactly("LOW", "each", "never");
    }
}
