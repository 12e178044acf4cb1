package linchpin.matters.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.meaning.AlikeFeedback;
import linchpin.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Feedback that could join a matter: what has certain words, or is nearest in meaning to what the matter has gathered. */
@Component
class CouldJoin {

    private static final int FOUND = 20;

    private final FeedbackArchive archive;
    private final ObjectProvider<AlikeFeedback> alike;

    CouldJoin(FeedbackArchive archive, ObjectProvider<AlikeFeedback> alike) {
        this.archive = archive;
        this.alike = alike;
    }

    /**
     * What somebody looks for.
     *
     * @param words that it has; empty for any
     * @param alike whether it is to be like what is gathered
     */
    record Sought(String words, boolean alike) {

        static final Sought NOTHING = new Sought("", false);

        boolean anything() {
            return alike || !words.isEmpty();
        }
    }

    /** @return what is sought beside what is gathered already, the latest first; or the nearest */
    List<Summary> found(List<FeedbackId> gathered, Sought sought, Viewer viewer) {
        var all = sought.alike() ? like(gathered, viewer) : archive.matching(sought.words(), viewer.reach(), FOUND);
        var in = new HashSet<>(gathered);
        return all.stream().filter(summary -> !in.contains(summary.id())).toList();
    }

    private List<Summary> like(List<FeedbackId> gathered, Viewer viewer) {
        var near = alike.stream()
                .flatMap(each -> each.like(gathered, viewer, FOUND).stream())
                .toList();
        var nearest = new ArrayList<>(archive.summaries(near));
        nearest.sort(Comparator.comparingInt(summary -> near.indexOf(summary.id())));
        return nearest;
    }
}
