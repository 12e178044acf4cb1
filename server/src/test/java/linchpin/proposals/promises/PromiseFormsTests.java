package linchpin.proposals.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromiseFormsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static Errors told(String by, String byName, @Nullable LocalDate on, @Nullable LocalDate due) {
        return new TellForm("A door", "All", by, byName, on, due).checked(TODAY, Errors.none());
    }

    private static Errors beside(Kind kind, String words, @Nullable LocalDate on, boolean linked) {
        return new BesideForm(kind.stored(), "", words, on).checked(linked, TODAY, Errors.none());
    }

    @Test
    void askWhoSaidItWhetherTheyHaveAnAccountOrNot() {
        assertThat(told("", "The director", TODAY, TODAY).any()).isFalse();
        assertThat(told(UUID.randomUUID().toString(), "", TODAY, TODAY).any()).isFalse();
        assertThat(told("", "", TODAY, TODAY).of("by")).contains("Choose who said it");
        assertThat(told("nobody", "", TODAY, TODAY).of("by")).contains("Choose who said it");
    }

    @Test
    void takeADayThatIsOverAndADueDayThatDoesNotComeBeforeIt() {
        assertThat(told("", "She", TODAY.plusDays(1), TODAY.plusDays(2)).of("on"))
                .contains("must not be in the future");
        assertThat(told("", "She", TODAY, TODAY.minusDays(1)).of("due")).contains("must not be before");
        assertThat(told("", "She", null, null).fields()).containsExactlyInAnyOrder("on", "due");
    }

    @Test
    void keepWhoeverHasAnAccountByThatAndNotByName() {
        var account = UUID.randomUUID().toString();
        var told = new TellForm("A door", "All", account, "The director", TODAY, TODAY).told(TODAY, TODAY);
        assertThat(told.by()).isNotNull();
        assertThat(told.byName()).isNull();
    }

    @Test
    void takeWhatHappenedInWordsWithItsDayOrByALinkAlone() {
        assertThat(beside(Kind.HAPPENED, "It is open", TODAY, false).any()).isFalse();
        assertThat(beside(Kind.HAPPENED, "", null, true).any()).isFalse();
        assertThat(beside(Kind.HAPPENED, "", null, false).fields()).containsExactlyInAnyOrder("words", "on");
        assertThat(beside(Kind.HAPPENED, "It is open", TODAY.plusDays(1), false).of("on"))
                .contains("must not be in the future");
    }

    @Test
    void takeWhatHasNotHappenedOnlyWithWhyAndADayToCome() {
        assertThat(beside(Kind.NOT_YET, "The sockets", TODAY, false).any()).isFalse();
        assertThat(beside(Kind.NOT_YET, "The sockets", TODAY.minusDays(1), false)
                        .of("on"))
                .contains("must not be over");
        assertThat(beside(Kind.NOT_YET, "", TODAY, true).of("words")).contains("in the way");
    }

    @Test
    void takeACorrectionWithoutADayAndNeverWithoutWords() {
        assertThat(beside(Kind.CORRECTED, "On the Monday", null, false).any()).isFalse();
        assertThat(beside(Kind.CORRECTED, "", null, true).of("words")).contains("what is right");
    }

    @Test
    void letNobodySayByAForgedFieldThatItWasKept() {
        assertThat(beside(Kind.KEPT, "I say so", TODAY, false).of("kind")).contains("Choose whether it happened");
    }
}
