package linchpin.demo.telling;

import static linchpin.demo.telling.TellActions.Owner.COLLEAGUE;

import linchpin.demo.cast.Cast;
import linchpin.demo.improving.TellCycles;
import linchpin.demo.improving.TellWalks;
import linchpin.demo.telling.TellActions.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What is tried in the hospital, what is changed within a week, and what people found who walked it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TrialStories {

    private final OpenStories open;
    private final TellActions actions;
    private final TellCycles cycles;
    private final TellWalks walks;

    TrialStories(OpenStories open, TellActions actions, TellCycles cycles, TellWalks walks) {
        this.open = open;
        this.actions = actions;
        this.cycles = cycles;
        this.walks = walks;
    }

    void tell(Cast cast, Heard heard) {
        var stories = open.tell(cast, heard);
        cycles.tell(cast, stories.drinks().id());
        var clips = actions.small(
                cast,
                12,
                stories.bells(),
                new Words(COLLEAGUE, 6, "A clip on every bed, so that the bell does not fall behind it."));
        actions.done(cast, 9, clips, "Forty clips, put on in one evening with two patients who tried them.");
        actions.small(
                cast, 2, stories.bells(), new Words(COLLEAGUE, -4, "A lamp over each door that shows who rang first."));
        walks.tell(cast);
    }
}
