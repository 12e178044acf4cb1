package linchpin.rounds.looking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.rounds.Because;
import linchpin.rounds.Said;
import linchpin.rounds.Who;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveringTests {

    @Test
    void coversEachLineWhereverItStands() {
        var parts = Covering.parts(" Bay 4 \r\n\nSister (Ann)\n");
        assertThat(parts).containsExactly("Bay 4", "Sister (Ann)");
        assertThat(Covering.covered("In bay 4, sister (Ann) said: BAY 4!", parts))
                .isEqualTo("In [masked], [masked] said: [masked]!");
    }

    @Test
    void saysWhatDoesNotStandThere() {
        assertThat(Covering.missing("In bay 4", List.of("Bay 4", "Bay 5"))).contains("Bay 5");
        assertThat(Covering.missing("In bay 4", List.of("Bay 4"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "show, '', '', ''",
        "keep, hateful, '', ''",
        "keep, other, A reason, ''",
        "keep, '', '', because",
        "keep, mood, '', because",
        "keep, other, '', words"
    })
    void whatIsNotShownHasAReason(String act, String because, String words, String field) {
        var tick = UUID.randomUUID() + "." + "0".repeat(32);
        var errors = new LookForm(Set.of(tick), act, because, words).errors();
        assertThat(errors.fields()).isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    @Test
    void nothingTickedIsNothingDecided() {
        assertThat(new LookForm(Set.of("x"), "show", "", "").errors().fields()).containsExactly("tick");
        assertThat(LookForm.empty().ticks()).isEmpty();
    }

    @Test
    void shownHasNoReasonWhateverWasChosen() {
        assertThat(new LookForm(Set.of(), "show", "hateful", "x").verdict().because())
                .isNull();
        assertThat(new LookForm(Set.of(), "keep", "hateful", "x").verdict().because())
                .isEqualTo(Because.HATEFUL);
    }

    private static Said said(@Nullable String serious, @Nullable String done) {
        return new Said(
                UUID.randomUUID(),
                1,
                "He hit me",
                "0".repeat(32),
                Map.of(Who.PATIENT, 1),
                List.of(),
                serious,
                done,
                false,
                null,
                null,
                null,
                null);
    }

    @Test
    void whatIsSeriousIsDecidedOnlyOnceSomebodySaysWhatTheyDid() {
        assertThat(one("").errors(said("Violence", null)).fields()).containsExactly("done");
        assertThat(one("Told the lead").errors(said("Violence", null)).any()).isFalse();
        assertThat(one("").errors(said("Violence", "Told the lead")).any()).isFalse();
        assertThat(one("").errors(said(null, null)).any()).isFalse();
    }

    @Test
    void neitherShownNorNotIsNoDecision() {
        assertThat(new OneForm("", "", "", "", "", "", "")
                        .errors(said(null, null))
                        .fields())
                .containsExactly("act");
    }

    private static OneForm one(String done) {
        return new OneForm("", "", "keep", "harm", "", done, "");
    }

    @Test
    void remembersWhatWasDecidedBefore() {
        assertThat(new OneForm("", "", "", "", "", "", "").before()).isNull();
        assertThat(new OneForm("", "shown", "", "", "", "", "").before()).isTrue();
        assertThat(new OneForm("", "kept", "", "", "", "", "").before()).isFalse();
    }
}
