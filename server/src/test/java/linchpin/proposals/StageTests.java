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
}
