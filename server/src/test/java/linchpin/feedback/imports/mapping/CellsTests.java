package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @Test
    void leavesAloneWhatIsTidy() {
        var tidy = "Ward 7, East";
        assertThat(Cells.plain(tidy)).isSameAs(tidy);
    }

    @Test
    void makesOneBlankOfManyAndNoneAtTheEnds() {
        assertThat(Cells.plain("  Ward \t 7\r\n East\u00a0")).isEqualTo("Ward 7 East");
        assertThat(Cells.plain("\ufeffWard\u2028 7")).isEqualTo("Ward 7");
        assertThat(Cells.plain(" \n ")).isEmpty();
    }

    @Test
    void knowsALetterHoweverItIsComposed() {
        assertThat(Cells.plain("Cafe\u0301")).isEqualTo("Caf\u00e9");
        assertThat(Cells.key("CAFE\u0301")).isEqualTo(Cells.key("caf\u00e9"));
    }

    @Test
    void takesACurlyApostropheForAStraightOne() {
        assertThat(Cells.key("Don\u2019t know")).isEqualTo("don't know");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "x",
                "NULL",
                "n/a",
                "N/A ",
                "Na",
                "did not  answer",
                "#NAME?",
                "#N/A",
                "#REF!",
                "#DIV/0!",
                "#VALUE! ",
                "#NULL!",
                "#NUM!",
                "#SPILL!",
                "Err:502"
            })
    void knowsWhatSaysNothing(String cell) {
        assertThat(Cells.saysNothing(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "ok",
                "nan",
                "none of the staff were rude",
                "n/a but thank you",
                "#lovely!",
                "#1 ward",
                "the #N/A in my letter"
            })
    void takesWordsForWords(String cell) {
        assertThat(Cells.saysNothing(cell)).isFalse();
    }
}
