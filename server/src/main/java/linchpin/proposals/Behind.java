package linchpin.proposals;

import java.util.List;
import java.util.Optional;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterClosed;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind a proposal: the matter that it was raised from, and how much feedback that gathers today. */
@Component
public class Behind {

    private final Matters matters;
    private final FeedbackInMatters feedback;

    Behind(Matters matters, FeedbackInMatters feedback) {
        this.matters = matters;
        this.feedback = feedback;
    }

    /**
     * @param feedback how many pieces of it
     * @param path to all of it
     */
    public record Said(String matter, int feedback, String path) {}

    /**
     * @return a matter that this person may raise a proposal from
     * @throws NotFound where they may not read it
     * @throws MatterClosed where nothing more is done in it
     */
    @Transactional(readOnly = true)
    public Matter matter(MatterId id, Viewer viewer) {
        var matter = matters.readable(id, reading(viewer));
        if (matter.state().closed()) {
            throw new MatterClosed();
        }
        return matter;
    }

    /** @return empty where this person may not read the matter */
    @Transactional(readOnly = true)
    public Optional<Said> said(MatterId raisedFrom, Viewer viewer) {
        var id = matters.partOf(raisedFrom).orElse(raisedFrom);
        return matters.readable(List.of(id), reading(viewer)).stream()
                .findFirst()
                .map(matter -> new Said(matter.title(), feedback.of(id).size(), matter.path() + "#feedback"));
    }

    /** Proposals are read by more than may read what people say. */
    private static Viewer reading(Viewer viewer) {
        return viewer.within(Permission.READ_LOG);
    }
}
