package linchpin.reviews.owning;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.matters.GatherFeedback;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.matters.OpenMatter;
import linchpin.people.Viewer;
import linchpin.reviews.Review;
import linchpin.reviews.RuleWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where they are gathered. */
@Component
class IntoMatter {

    private final Matters matters;
    private final OpenMatter opening;
    private final GatherFeedback gathering;
    private final RuleWords words;

    IntoMatter(Matters matters, OpenMatter opening, GatherFeedback gathering, RuleWords words) {
        this.matters = matters;
        this.opening = opening;
        this.gathering = gathering;
        this.words = words;
    }

    void more(Viewer viewer, MatterId matter, Set<FeedbackId> comments) {
        gathering.add(viewer, matters.partOf(matter).orElse(matter), comments);
    }

    MatterId gather(Viewer viewer, Review review, @Nullable MatterId matter, Set<FeedbackId> comments) {
        if (matter == null) {
            var title = words.names().title(review);
            return opening.open(viewer, comments, title, "From review " + review.number() + ".", review.placeId());
        }
        more(viewer, matter, comments);
        return matter;
    }
}
