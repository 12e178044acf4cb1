package linchpin.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import linchpin.approach.sorting.SortPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody keeps to who asks people. */
class AskRulesTests {

    private final AskRules rules = AskRules.on(LocalDate.of(2026, 6, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miscarriage",
                "EARLY PREGNANCY UNIT",
                "Still birth",
                "Stillbirth follow-up",
                "End of life care",
                "Palliative medicine",
                "RIP",
                "Outcome: died",
                "Bereavement midwife",
                "Safeguarding adults",
                "Neonatal  death",
                "End-of-life care",
                "still-birth",
                "END_OF_LIFE",
                "Outcome_died",
                "SARC"
            })
    void leavesOutKindsOfCareAfterWhichNobodyIsAsked(String kind) {
        assertThat(rules.never(kind)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orthopaedics",
                "Prescription review",
                "Trip hazard clinic",
                "Diedericks clinic",
                "Maternity",
                "",
                "Geology"
            })
    void leavesOutNoOther(String kind) {
        assertThat(rules.never(kind)).isFalse();
    }

    @Test
    void areDated() {
        assertThat(AskRules.on(LocalDate.of(2019, 1, 1)).bases()).isEmpty();
        assertThat(rules.bases()).extracting(AskRules.Named::code).containsExactly("told", "agreed", "other");
        assertThat(rules.days()).isEqualTo(30);
        assertThat(AskRules.reason("bereaved")).contains("Somebody died");
        assertThat(AskRules.basis("nothing")).isEmpty();
    }

    @Test
    void tellNothingOfFew() {
        assertThat(rules.shown(4, 100)).isEqualTo("too few to be shown");
        assertThat(rules.shown(0, 100)).isEqualTo("too few to be shown");
        assertThat(rules.shown(97, 100)).isEqualTo("too few to be shown");
        assertThat(rules.shown(5, 100)).isEqualTo("5");
        assertThat(rules.shown(3, 6)).isEqualTo("too few to be shown");
    }

    /** With a file of one row nobody finds out whose family lost somebody. */
    @Test
    void tellNotWhyFewAreNotToBeAsked() {
        assertThat(SortPeople.inWords(new EnumMap<>(Map.of(LeftOut.PEACE, 1, LeftOut.DOUBLE, 2))))
                .isEqualTo(Map.of("Not to be asked", "fewer than 5", "On the list twice", "2"));
        assertThat(SortPeople.inWords(new EnumMap<>(Map.of(LeftOut.PEACE, 1, LeftOut.STOPPED, 2, LeftOut.LATELY, 4))))
                .isEqualTo(Map.of("Not to be asked", "7"));
    }

    @Test
    void saysEachReasonInWords() {
        assertThat(LeftOut.values()).allSatisfy(why -> assertThat(why.label()).isNotBlank());
        assertThat(LeftOut.NO_CARRIER.stored()).isEqualTo("no_carrier");
    }
}
