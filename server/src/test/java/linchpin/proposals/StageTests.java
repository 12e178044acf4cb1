package linchpin.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.support.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    @Test
    void leadsFromTheIdeaToTheReview() {
        var stage = java.util.Optional.of(Stage.IDEA);
        for (var expected : Stage.values()) {
            assertThat(stage).contains(expected);
            stage = stage.orElseThrow().next();
        }
        assertThat(stage).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void standsInTheDocumentAsItIsCalledHere(Stage stage) {
        assertThat(Sources.text(Sources.SERVER.resolveSibling("docs/proposal-life.md")))
                .contains("| " + stage.label() + " | " + stage.meaning() + " |");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatHappensInItAndSinceWhenSomebodyTookPartWhoCameInThen(Stage stage) {
        assertThat(stage.meaning()).matches("[A-Z].*[.?]");
        assertThat(stage.since()).startsWith("from the ");
        assertThat(stage.stored()).isEqualTo(stage.label().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void theFirstIsTheOneFromWhichNothingLeavesWithoutPatients() {
        assertThat(Stage.values()[0]).isEqualTo(Stage.IDEA);
        assertThat(Stage.IDEA.since()).isEqualTo("from the first day");
    }
}
