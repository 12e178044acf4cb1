package linchpin.influence.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import linchpin.influence.Influencing;
import linchpin.influence.acting.LogTalks;
import linchpin.people.Role;
import linchpin.platform.NotFound;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The door for other modules leads to the same deeds, under the same rules. */
@LinchpinTest
class TalksAsToldIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    LogTalks talks;

    @Test
    void doesNoMoreThanThePagesWould() {
        var influencing = Influencing.in(desk, trusts);
        var trust = influencing.trust();
        var leader = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        var talk = World.as(
                trust.leader(),
                () -> talks.logs(trust.nurse().account(), "ward manager", "They will look at the chairs."));
        assertThatExceptionOfType(NotFound.class)
                .as("somebody else's word")
                .isThrownBy(() -> World.as(trust.leader(), () -> {
                    talks.answers(leader, talk, "I said no such thing.");
                    return talk;
                }));
        World.as(trust.leader(), () -> {
            talks.nothing(leader, talk, "They left.");
            talks.moved(leader, talk, "Whoever came after did it.");
            return talk;
        });
        assertThat(influencing.page(trust.nurse(), "/talks/" + talk.id()))
                .contains("They left.", "Whoever came after did it.")
                .doesNotContain("no such thing");
    }
}
