package linchpin.answers.honesty;

import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.history.History;
import linchpin.organisation.OrganisationId;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets from how much on an answer is too like an earlier one, for everybody to see. What was held or published before stays so. */
@Component
class SetLimit {

    private final LikenessLimits limits;
    private final History history;

    SetLimit(LikenessLimits limits, History history) {
        this.limits = limits;
        this.history = history;
    }

    /** Somebody set it. */
    private record LimitWasSet(OrganisationId organisation, int share) implements Deed {

        @Override
        public Act act() {
            return Act.of(HonestyAct.LIMIT_SET, organisation).with("share", String.valueOf(share));
        }
    }

    /** Setting the same again changes nothing. */
    @Transactional
    public void set(Viewer viewer, int share) {
        if (limits.set(share)) {
            history.did(new LimitWasSet(viewer.organisation(), share), null);
        }
    }
}
