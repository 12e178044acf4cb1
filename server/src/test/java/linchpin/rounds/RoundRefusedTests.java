package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import linchpin.proposals.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundRefusedTests {

    static Stream<RoundRefused> all() {
        return Stream.of(
                RoundRefused.tooLate(Stage.DESIGN),
                RoundRefused.another(),
                RoundRefused.over(),
                RoundRefused.lengthenedBefore(),
                RoundRefused.notReady(3),
                RoundRefused.published(),
                RoundRefused.changedMeanwhile(),
                RoundRefused.seriousFirst(),
                RoundRefused.notYours());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysThatNothingWasChangedAndWhatToDo(RoundRefused refused) {
        assertThat(refused.getBody().getDetail())
                .startsWith("Nothing was changed. ")
                .endsWith(".");
        assertThat(refused.getStatusCode().value()).isIn(403, 409);
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsAgainWhatWasTyped(RoundRefused refused) {
        assertThat(Objects.requireNonNull(refused.kept()).fields())
                .containsKeys("title", "about", "why", "ask[1]", "ask[5]", "left");
    }

    @Test
    void saysWhyQuestionsCannotBePublishedYet() {
        assertThat(RoundRefused.notReady(3).getBody().getDetail()).contains("3 of what was said");
        assertThat(RoundRefused.notReady(0).getBody().getDetail()).contains("still open");
    }

    @Test
    void namesTheStageInWhichItIsTooLate() {
        assertThat(RoundRefused.tooLate(Stage.DECISION).getBody().getDetail()).contains("“Decision”");
    }
}
