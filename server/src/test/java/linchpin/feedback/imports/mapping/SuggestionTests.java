package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import linchpin.organisation.QuestionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTests {

    private static final Set<ColumnRole> WORDS = Set.of(ColumnRole.WORDS, ColumnRole.GOOD, ColumnRole.BETTER);

    @TempDir
    Path folder;

    /** A column of this name in which these stand, one a row. */
    private ColumnRole role(String name, String... values) throws IOException {
        var text = new StringBuilder("Date,Score,\"" + name + "\",What else?\n");
        for (var i = 0; i < values.length; i++) {
            text.append("2025-03-%02d,Good,\"%s\",A thing said %d\n".formatted(i + 1, values[i], i));
        }
        return Read.of(folder, text.toString()).roles().get(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sentiment_free_text", "free_text_len", "feedback_labels", "comment_type", "Comment language",
                        "comment_score", "Feedback status",
                "Answer duration", "comment_id_2 ip", "Browser", "comment topic", "improvement_labels",
                        "free_text_sentiment", "Comment category",
                "comment_word_count", "feedback url", "Comment theme", "feedback_source", "Reply to comment",
                        "Trust response"
            })
    void takesWhatAProgramWroteForNobodysWords(String name) throws IOException {
        assertThat(role(name, "positive", "neutral", "positive", "negative", "neutral", "positive"))
                .isNotIn(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment",
                "Comments",
                "What was good?",
                "What could be better?",
                "Please tell us why",
                "Free text",
                "Any other comments"
            })
    void takesTheSameWordsOfManyForWordsWhereTheNameAsksForThem(String name) throws IOException {
        assertThat(role(name, "Nothing", "Nothing", "Parking", "Nothing", "Nothing", "Parking"))
                .isIn(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good", "Answered well", "Liked by", "Feedback date", "What next"})
    void takesNoNumbersAndNoDatesForWords(String name) throws IOException {
        assertThat(role(name, "13.0", "0.0", "4.0", "13.0")).isNotIn(WORDS);
        assertThat(role(name, "2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04"))
                .isNotIn(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments about the ward",
                "Tell us about the service",
                "How was the team",
                "What do you like about the clinic",
                "Feedback on our service"
            })
    void opensNoPlaceForEachAnswerToAQuestionAboutOne(String name) throws IOException {
        assertThat(role(name, "It was kind and quick", "Nobody came for hours", "A clean room", "Too hot at night"))
                .isIn(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which ward were you on?",
                "What service did you use?",
                "Ward",
                "Clinic name",
                "location_1",
                "Surgery"
            })
    void findsThePlace(String name) throws IOException {
        assertThat(role(name, "Willow ward", "Willow ward", "Rowan ward", "Rowan ward"))
                .isEqualTo(ColumnRole.PLACE);
    }

    @Test
    void takesAWardThatIsCalledByANumberForAPlace() throws IOException {
        assertThat(role("Ward", "12", "12", "7", "12")).isEqualTo(ColumnRole.PLACE);
        assertThat(role("Ward code", "12", "12", "7", "12")).isEqualTo(ColumnRole.IGNORE);
    }

    @Test
    void takesBothColumnsOfOneNameAndThoseThatOnlyANumberNames() throws IOException {
        var twice = Read.of(
                folder,
                "Date,Ward,Score,Comment,Comment\n18/03/2025,Willow,Very good,Kind,More clocks\n19/03/2025,Willow,Good,Ok,Bins\n",
                true);
        assertThat(twice.said()).containsExactly("Kind", "More clocks", "Ok", "Bins");
        var asked = Read.of(
                folder, "Date,What was good?,What was good?\n2025-03-18,Kind,Clocks\n2025-03-19,Ok,Bins\n", true);
        assertThat(asked.roles()).containsExactly(ColumnRole.DATE, ColumnRole.GOOD, ColumnRole.GOOD);
        var numbered = Read.of(
                folder,
                "Date,Ward,Score,1,2\n20/03/2025,Willow,Very good,Kind staff,More clocks please\n21/03/2025,Willow,Good,Ok,Quieter bins\n",
                true);
        assertThat(numbered.said()).containsExactly("Kind staff", "More clocks please", "Ok", "Quieter bins");
    }

    @ParameterizedTest
    @CsvSource({
        "StartDate;EndDate;RecordedDate, 2",
        "startdate;datestamp;submitdate, 2",
        "Start time;Completion time;Last modified time, 1",
        "Date of birth;Date, 1",
        "last_upload_date;date;last_edit_date, 1",
        "Date sent;Date received;Date of visit, 1",
        "Appointment date;Response date;Export date, 1",
        "Started;Ended;Uploaded, 1"
    })
    void takesOfSeveralDatesTheOneOfGivingIt(String names, int given) throws IOException {
        var read = Read.of(
                folder,
                names.replace(';', ',') + ",Comment\n"
                        + ("2025-03-01,".repeat(names.split(";").length) + "Kind and quick\n").repeat(3));
        assertThat(read.mapping().column(ColumnRole.DATE)).isEqualTo(given);
    }

    @Test
    void asksAboutAnswersInALanguageItDoesNotKnow() throws IOException {
        var read = Read.of(
                folder, "Date,Score,Comment\n" + "2025-03-01,Da iawn,Caredig\n2025-03-02,Gwael,Oer\n".repeat(3));
        assertThat(read.roles().get(1)).isEqualTo(ColumnRole.ANSWER);
        assertThat(read.asks()).isTrue();
    }

    @Test
    void takesTheLabelBesideNumbersForTheAnswer() throws IOException {
        var read = Read.of(
                folder,
                "Date,FFT score,FFT label,Good points,Bad points\n2025-03-01,5,Very good,Kind nurse,Nothing\n2025-03-02,1,Very poor,None,Cold food\n");
        assertThat(read.roles())
                .containsExactly(
                        ColumnRole.DATE, ColumnRole.IGNORE, ColumnRole.ANSWER, ColumnRole.GOOD, ColumnRole.BETTER);
        assertThat(read.asks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "What was good?, WHAT_GOOD",
        "What were you satisfied with?, WHAT_GOOD",
        "How could we improve?, COULD_IMPROVE",
        "What were you dissatisfied with?, COULD_IMPROVE",
        "Anything you were particularly satisfied and/or dissatisfied with, NONSPECIFIC",
        "FFT why?, NONSPECIFIC"
    })
    void tellsWhatAQuestionAsksFor(String wording, QuestionClass asked) {
        assertThat(Suggestion.questionClass(wording)).isEqualTo(asked);
    }
}
