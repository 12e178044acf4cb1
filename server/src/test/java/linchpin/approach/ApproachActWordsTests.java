package linchpin.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import org.junit.jupiter.api.Test;

class ApproachActWordsTests {

    private static final AskListId LIST = new AskListId(UUID.randomUUID());

    private final ApproachActWords words = new ApproachActWords();

    private String told(ApproachAct kind, Reader reader, Map<String, String> facts) {
        var recorded = new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.EPOCH,
                null,
                UUID.randomUUID(),
                "ADMINISTRATOR",
                kind.stored(),
                SeenBy.TEAM,
                Thing.of(LIST),
                null,
                facts);
        return words.words(kind, recorded, reader);
    }

    @Test
    void tellHowManyAndOnWhatBasisAndNothingToGivers() {
        var facts = Map.of("many", "60", "basis", "They said yes to being asked", "stands", "The matron");
        assertThat(told(ApproachAct.ASKED, Reader.TEAM, facts)).contains("60", "They said yes", "The matron");
        assertThat(Arrays.stream(ApproachAct.values()).map(kind -> told(kind, Reader.GIVER, facts)))
                .containsOnly("");
        assertThat(Arrays.stream(ApproachAct.values()).map(kind -> told(kind, Reader.TEAM, facts)))
                .allSatisfy(told -> assertThat(told).isNotBlank());
    }

    @Test
    void areOfDeedsThatHoldNoAddress() {
        var deed = new ApproachDeed(ApproachAct.CALLED_BACK, LIST, Map.of("many", "3"));
        assertThat(deed.act().about().kind()).isEqualTo("asklist");
        assertThat(deed.act().facts()).containsOnlyKeys("many");
        assertThat(Arrays.stream(ApproachAct.values()).map(ApproachAct::seenBy)).containsOnly(SeenBy.TEAM);
        assertThat(new AskLists.ToAsk(
                                linchpin.notices.Channel.TEXT,
                                "+447723456789",
                                new linchpin.organisation.PlaceId(UUID.randomUUID()),
                                java.time.Instant.EPOCH)
                        .toString())
                .doesNotContain("7723");
    }
}
