package linchpin.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Tone;
import linchpin.reviews.patterns.Watched;
import org.junit.jupiter.api.Test;

class RuleWordsTests {

    private static final PlaceId PODIATRY = new PlaceId(UUID.randomUUID());

    private final RuleWords.Names names = new RuleWords.Names(
            Map.of(12, "Timeliness of care"),
            Map.of(
                    PODIATRY,
                    new Place(PODIATRY, null, "Podiatry", "service", "podiatry", List.of("North", "Podiatry"), true)));

    @Test
    void saysARuleInOneSentenceMadeOfItsNumbers() {
        assertThat(names.sentence(new Watched(12, PODIATRY, "", Tone.CRITICISM), new Threshold(3, 60, 3), 20))
                .isEqualTo(
                        "When 3 comments that criticise about “Timeliness of care” come from North › Podiatry within 60 days,"
                                + " from at least 3 people, a review opens, due in 20 working days.");
    }

    @Test
    void leavesOutWhatIsNotAskedFor() {
        assertThat(names.sentence(new Watched(null, null, "", Tone.ALL), new Threshold(1, 1, 1), 1))
                .isEqualTo(
                        "When 1 comment comes from the whole organisation within 1 day, a review opens, due in 1 working day.");
    }

    @Test
    void namesTheKindOfPlaceThatIsWatchedByItself() {
        assertThat(names.sentence(new Watched(null, null, "ward", Tone.PRAISE), new Threshold(2, 7, 2), 5))
                .contains("2 comments of praise come from one and the same ward within 7 days");
        assertThat(names.sentence(new Watched(null, PODIATRY, "team", Tone.ALL), new Threshold(2, 7, 2), 5))
                .contains("from one and the same team of North › Podiatry");
    }

    @Test
    void namesWhatIsNotThereAnyMore() {
        assertThat(names.theme(77)).isEqualTo("a theme that is no longer used");
        assertThat(names.place(null)).isEqualTo("Whole organisation");
    }
}
