package linchpin.matters;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.history.Act;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a matter, with the feedback that gave rise to it. */
@Component
public class OpenMatter {

    private final Matters matters;
    private final Places places;
    private final MatterLife life;
    private final GatherFeedback gathering;

    OpenMatter(Matters matters, Places places, MatterLife life, GatherFeedback gathering) {
        this.matters = matters;
        this.places = places;
        this.life = life;
        this.gathering = gathering;
    }

    /** Somebody opened a matter. */
    private record MatterWasOpened(MatterId matter, String title) implements MatterDeed {

        @Override
        public Step step() {
            return Step.WORKED_ON;
        }

        @Override
        public Act act() {
            return Act.of(MatterAct.OPENED, matter).with("title", title);
        }
    }

    /**
     * @param summary what people say, in plain words
     * @param place what it is about; null for the organisation as a whole
     * @throws NotFound when there is no such place, or this person may not read about it, or all of the feedback
     */
    @Transactional
    public MatterId open(
            Viewer viewer, Set<FeedbackId> feedback, String title, String summary, @Nullable PlaceId place) {
        if (!viewer.mayReadAbout(place) || (place != null && places.with(place).isEmpty())) {
            throw new NotFound();
        }
        var matter = matters.keep(title, summary, place, viewer.account());
        life.did(new MatterWasOpened(matter, title), null);
        gathering.begin(viewer, matter, feedback);
        return matter;
    }
}
