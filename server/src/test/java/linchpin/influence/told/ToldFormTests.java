package linchpin.influence.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.influence.told.Told.Audience;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static ToldForm form(String feedback, String audience, String heard, String on) {
        return new ToldForm("The night without a chair", feedback, "Board meeting", audience, heard, on);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', audience",
        "'', everybody, '', '', audience",
        "'', board, many, '', heard",
        "'', board, 0, '', heard",
        "'', board, -3, '', heard",
        "'', board, 12345678, '', heard",
        "'', board, '', 2026-05-05, on",
        "'', board, '', soon, on",
        "what she said, board, '', '', feedback",
        "/packs/x, board, '', '', feedback"
    })
    void saysWhatIsMissingOrCannotBe(String feedback, String audience, String heard, String on, String field) {
        assertThat(form(feedback, audience, heard, on)
                        .errors(Errors.none(), TODAY)
                        .fields())
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"'', board, '', ''", "'', ward, 30, 2026-05-04", "'', public, 999999, 2025-01-01", "'', other, 1, ''"})
    void needsToWhomAndNoMore(String feedback, String audience, String heard, String on) {
        assertThat(form(feedback, audience, heard, on)
                        .errors(Errors.none(), TODAY)
                        .any())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log/%s", "log/%s", "https://here.example/log/%s?q=chair", "/log/%s#words"})
    void findsTheFeedbackHoweverItsAddressIsCopied(String address) {
        var feedback = UUID.randomUUID();
        assertThat(form(address.formatted(feedback), "board", "", "").restsOn()).contains(new FeedbackId(feedback));
    }

    @Test
    void beginsWithTodayAndNothingElse() {
        assertThat(ToldForm.fresh(TODAY)).isEqualTo(new ToldForm("", "", "", "", "", "2026-05-04"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyAudienceIsKeptAndReadAgain(Audience audience) {
        assertThat(Audience.of(audience.stored())).contains(audience);
        assertThat(Audience.choices()).anyMatch(one -> one.value().equals(audience.stored()));
    }
}
