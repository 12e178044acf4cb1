package linchpin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place is found by its name however it is typed on a telephone. */
class SpellingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "St Bridget’s Hospital; st bridget's",
                "St Bridget's Hospital; bridgets",
                "St. Bridget Ward; st bridget",
                "Llŷn Ward; llyn",
                "Llyn Ward; LLŶN",
                "Ward 4 (Oak); oak",
                "Ward 4; ward4",
                "Ward 4; ward\u00a04",
                "Follow-up clinic; follow up",
                "Follow up clinic; follow-up",
                "Out-patients; outpatient",
                "Eye/Ear clinic; ear eye",
                "A&E; a and e",
                "A and E; A & E",
                "Straße house; strasse",
                "Øster ward; oster",
                "Rehab — west; west rehab",
                "Cardio\u00adlogy; cardiology",
                "Cardiology; diology",
                "Ward 4;  ''"
            })
    void findsANameHoweverItIsTyped(String name, String sought) {
        assertThat(Spelling.holds(name, sought)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ward 14, ward 4", "Ward 4, ward b", "Cardiology, oak", "Oak ward, ward 4", "Ward 4, a&e"})
    void findsNothingElse(String name, String sought) {
        assertThat(Spelling.holds(name, sought)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Llyn ward", "LLYN WARD", "Llŷn  ward", "Lly\u0302n ward", "Llŷn\u00a0ward"})
    void takesSpellingsForTheSame(String name) {
        assertThat(Spelling.same("Llŷn ward", name)).isTrue();
    }
}
