package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.meaning.WhatWasDone;
import linchpin.organisation.Reach;
import linchpin.people.Viewer;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class DoneBeforeIntegrationTests {

    @Autowired
    Story story;

    @Autowired
    WhatWasDone before;

    @Test
    void tellsOfEachFeedbackTheMatterItsStateAndTheAnswer() {
        var trust = story.trust();
        var answered = story.said(trust, "There is nowhere to sit");
        var alone = story.said(trust, "The tea was cold");
        var matter = story.answered(trust, answered);
        var viewer = new Viewer(
                trust.leader().account(),
                "A leader",
                trust.organisation().id(),
                "A trust",
                Map.of(),
                Reach.everywhere());
        var done = World.as(trust.leader(), () -> before.of(List.of(answered.feedback(), alone.feedback()), viewer));
        assertThat(done.get(alone.feedback())).isEmpty();
        assertThat(done.get(answered.feedback())).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("1. Chairs");
            assertThat(one.address()).isEqualTo("/matters/" + matter.id());
            assertThat(one.state()).isEqualTo("Answered, to be confirmed");
            assertThat(one.about()).isEqualTo("Chairs");
            assertThat(one.promised()).contains("(done on ");
            assertThat(one.judged()).isEmpty();
            assertThat(one.answer()).isEqualTo("We did: We bought twenty chairs, or could not");
        });
    }
}
