package linchpin.proposals.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import linchpin.proposals.PartTaken;
import linchpin.proposals.PartTaken.Kind;
import linchpin.proposals.Published;
import linchpin.proposals.Stage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The article's stories and what must be said of them, told in our acts: what officers do and what is done to patients is none. */
class PublishedScenariosTests {

    @Test
    void areStampedAsTheyMustBe() {
        var scenarios = Published.cases("first-involved.json").get("scenarios");
        assertThat(scenarios).hasSize(10);
        for (var one : scenarios) {
            var stamp = FirstInvolved.of(parts(one.get("events"))).map(FirstInvolved::stage);
            var expected =
                    one.get("stamp").isNull() ? null : stage(one.get("stamp").asString());
            assertThat(stamp.orElse(null)).as(one.get("name").asString()).isEqualTo(expected);
        }
    }

    private static List<PartTaken> parts(JsonNode events) {
        var parts = new ArrayList<PartTaken>();
        for (var event : events) {
            var on = LocalDate.parse(event.get(2).asString());
            var then = stage(event.get(0).asString());
            switch (event.get(1).asString()) {
                case "raised by patient leader" ->
                    parts.add(Parts.part(Kind.RAISED, then, on).one());
                case "patient co-author named" ->
                    parts.add(Parts.part(Kind.JOINED, then, on).one());
                case "co-author withdrew" ->
                    parts.add(Parts.part(Kind.LEFT, then, on)
                            .undoing(parts.getLast())
                            .one());
                case "patient joins session", "patient joins", "patient votes", "patient attends" ->
                    parts.add(Parts.part(Kind.RECORDED, then, on).one());
                case "same person acting as patient leader" ->
                    parts.add(Parts.part(Kind.SAID, then, on).one());
                case "session of 1 Feb entered on 1 Sep" -> parts.add(entered(on));
                default ->
                    assertThat(event.get(1).asString())
                            .as("what no patient did")
                            .containsAnyOf("officer", "invited", "opened", "done", "moved", "reason published");
            }
        }
        return parts;
    }

    /** On the first of February it was being designed. */
    private static PartTaken entered(LocalDate told) {
        var later = (int) (told.toEpochDay() - LocalDate.of(2025, 12, 31).toEpochDay());
        return Parts.part(Kind.RECORDED, Stage.DESIGN, LocalDate.of(2026, 2, 1))
                .told(later)
                .one();
    }

    private static Stage stage(String name) {
        return Stage.valueOf(Objects.requireNonNull(name).toUpperCase(Locale.ROOT));
    }

    @Test
    void saysWhatWasRecordedLater() {
        var stamp = FirstInvolved.of(List.of(entered(LocalDate.of(2026, 9, 1)))).orElseThrow();
        assertThat(stamp.toldAfterwards()).isTrue();
        assertThat(stamp.seen()).isNull();
    }
}
