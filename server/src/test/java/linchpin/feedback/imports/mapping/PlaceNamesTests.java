package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the name of a place, and which names are one. */
class PlaceNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#N/A",
                "#REF!",
                "#VALUE!",
                "#DIV/0!",
                "#NULL!",
                "#NUM!",
                "#NAME?",
                "#SPILL!",
                "#CALC!",
                "#N/A N/A",
                "#NV",
                "#BEZUG!",
                "Err:502",
                "#######",
                "N/A",
                "n/a",
                "-",
                "--",
                "?",
                ".",
                "none",
                "Unknown",
                "TEST",
                "Testing",
                "null",
                "NaN",
                "tbc",
                "(blank)",
                "13/02/2025",
                "2025-02-13",
                "2025-02-13T10:00",
                "13 February 2025",
                "not applicable",
                "Please select",
                "Don't know",
                "\u200b",
                "\u200bN/A",
                "7",
                ""
            })
    void opensNoPlaceUnderWhatIsNoName(String cell) {
        assertThat(PlaceNames.name(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ward 7",
                "A&E",
                "St. Mary’s",
                "Unknown Warrior ward",
                "Test Valley surgery",
                "Ward 1.2",
                "12",
                "No. 9 Clinic",
                "May ward",
                "Other",
                "C3"
            })
    void takesOtherNamesAsTheyAre(String cell) {
        assertThat(PlaceNames.name(cell)).isEqualTo(cell);
    }

    @Test
    void leavesOutSignsThatNobodySees() {
        assertThat(PlaceNames.name("Wil\u00adlow\u200b ward\ufeff ")).isEqualTo("Willow ward");
    }

    @ParameterizedTest
    @CsvSource({
        "St. Mary's ward, St Mary’s Ward",
        "St Marys ward, St. Mary's ward",
        "Saint Mary's, St Mary's",
        "Ward 7, Wd 7",
        "Ward 7, Wd. 7",
        "Ward 7, WARD  7",
        "Ward 7, Ward7",
        "Ward 7, Ward 07",
        "A&E, A & E",
        "A&E, A and E",
        "Ear Nose and Throat, 'Ear, Nose & Throat'",
        "Willow ward, Willow\u200b ward",
        "Day-unit, Day unit",
        "Café ward, Cafe ward",
        "X-ray Dept., X ray department",
        "Willow (day), Willow day"
    })
    void takesSpellingsForOneThatDifferByWhatNobodySays(String one, String other) {
        assertThat(PlaceNames.loose(List.of(one))).isEqualTo(PlaceNames.loose(List.of(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ward 7, Ward 8",
        "Ward 1.2, Ward 12",
        "Ward 7A, Ward 7B",
        "Willow ward, Rowan ward",
        "Day unit, Day clinic",
        "Ward 1, Ward 10"
    })
    void keepsPlacesApartThatAreTwo(String one, String other) {
        assertThat(PlaceNames.loose(List.of(one))).isNotEqualTo(PlaceNames.loose(List.of(other)));
    }

    @ParameterizedTest
    @CsvSource({"12, true", "1.5, true", "' 42 ', true", "Ward 12, false", "12A, false"})
    void knowsABareNumber(String name, boolean number) {
        assertThat(PlaceNames.isNumber(name)).isEqualTo(number);
    }

    @Test
    void wardsThatAreCountedTogetherAreNoDate() {
        assertThat(PlaceNames.name("Medical 10/11")).isEqualTo("Medical 10/11");
        assertThat(PlaceNames.name("11/12/13 Medical Wards")).isEqualTo("11/12/13 Medical Wards");
        assertThat(PlaceNames.name("13/02/2025")).isEmpty();
    }

    @Test
    void aBasementIsNoFirstFloorAndFiveHundredthsAreNoHalf() {
        assertThat(PlaceNames.loose(List.of("Level -1 Clinic")))
                .isNotEqualTo(PlaceNames.loose(List.of("Level 1 Clinic")));
        assertThat(PlaceNames.loose(List.of("Clinic 1.05"))).isNotEqualTo(PlaceNames.loose(List.of("Clinic 1.5")));
        assertThat(PlaceNames.loose(List.of("Ward 07."))).isEqualTo(PlaceNames.loose(List.of("Ward 7")));
    }
}
