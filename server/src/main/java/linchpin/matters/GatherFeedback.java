package linchpin.matters;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.history.Act;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins feedback into a matter, and takes it out again; the giver is told of both. */
@Component
public class GatherFeedback {

    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final FeedbackArchive archive;
    private final MatterLife life;

    GatherFeedback(Matters matters, FeedbackInMatters inMatters, FeedbackArchive archive, MatterLife life) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.archive = archive;
        this.life = life;
    }

    /** Somebody joined feedback into a matter, so much at once. */
    private record FeedbackWasGathered(MatterId matter, String title, Set<FeedbackId> feedback)
            implements MatterDeed, TouchesFeedback {

        @Override
        public Step step() {
            return Step.WORKED_ON;
        }

        @Override
        public Act act() {
            return Act.of(MatterAct.GATHERED, matter).with("title", title).with("pieces", feedback.size());
        }
    }

    /** Somebody took a feedback out of a matter again. */
    private record FeedbackWasTakenOut(MatterId matter, String title, FeedbackId id)
            implements MatterDeed, TouchesFeedback {

        @Override
        public Step step() {
            return Step.WORKED_ON;
        }

        @Override
        public Set<FeedbackId> feedback() {
            return Set.of(id);
        }

        @Override
        public Act act() {
            return Act.of(MatterAct.TAKEN_OUT, id).within(matter).with("title", title);
        }
    }

    /** Joins these into a matter that was just opened. */
    void begin(Viewer viewer, MatterId id, Set<FeedbackId> feedback) {
        inMatters.begin(id);
        add(viewer, id, feedback);
    }

    /**
     * Joins these, all or none; those that are in it already stay.
     *
     * @throws NotFound when this person may not read all of them, or the matter
     */
    @Transactional
    public void add(Viewer viewer, MatterId id, Set<FeedbackId> feedback) {
        var matter = matters.held(id, viewer, Permission.OPEN_MATTER);
        if (!archive.readable(feedback, viewer).containsAll(feedback)) {
            throw new NotFound();
        }
        var fresh = Set.copyOf(inMatters.missing(id, feedback));
        if (!fresh.isEmpty()) {
            life.did(
                    new FeedbackWasGathered(id, matter.title(), fresh),
                    null,
                    act -> inMatters.join(id, fresh, act.entry()));
        }
    }

    /** @throws NotFound when the matter does not gather it, or this person may not read it */
    @Transactional
    public void remove(Viewer viewer, MatterId id, FeedbackId feedback, String reason) {
        var matter = matters.held(id, viewer, Permission.OPEN_MATTER);
        if (!archive.readable(Set.of(feedback), viewer).contains(feedback) || !inMatters.includes(id, feedback)) {
            throw new NotFound();
        }
        life.did(
                new FeedbackWasTakenOut(id, matter.title(), feedback),
                reason,
                act -> inMatters.takeOut(id, feedback, act.entry()));
    }
}
