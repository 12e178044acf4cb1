package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InfluenceDeedTests {

    private static final TalkId TALK = new TalkId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void isAboutOneThingAndForTheTeamAlone(InfluenceAct kind) {
        var act = InfluenceDeed.of(kind, TALK).act();
        assertThat(act.about()).isEqualTo(new Thing("talk", TALK.id()));
        assertThat(act.kind().seenBy()).isEqualTo(SeenBy.TEAM);
        assertThat(act.kind().stored()).startsWith("influence.");
        assertThat(act.facts()).isEmpty();
    }

    @Test
    void holdsTheWordsOfAChoiceAndNoOthers() {
        var act = new InfluenceDeed(InfluenceAct.TALK_CAME_TO, TALK, "Nothing came of it").act();
        assertThat(act.facts()).containsOnlyKeys("how").containsValue("Nothing came of it");
    }

    @Test
    void eachKindOfThingHasANameOfItsOwn() {
        var id = UUID.randomUUID();
        assertThat(List.of(new TalkId(id), new RunPastId(id), new ToldId(id)))
                .extracting(one -> Thing.of(one).kind())
                .containsExactly("talk", "runpast", "told");
    }
}
