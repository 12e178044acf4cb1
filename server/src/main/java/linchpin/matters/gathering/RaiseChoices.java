package linchpin.matters.gathering;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.feedback.EarlierLike;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.Places;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.people.drafts.Drafts;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What somebody can choose from who raises a feedback: the open matters it could join, and the places a new one can be about. */
@Component
class RaiseChoices {

    private static final String FORM = "matter";

    private final MattersToJoin matters;
    private final Places places;
    private final ObjectProvider<EarlierLike> earlier;
    private final Drafts drafts;

    RaiseChoices(MattersToJoin matters, Places places, ObjectProvider<EarlierLike> earlier, Drafts drafts) {
        this.matters = matters;
        this.places = places;
        this.earlier = earlier;
        this.drafts = drafts;
    }

    /** What somebody typed who raises this feedback. */
    private record Unopened(UUID feedback, OpenMatterForm form) {}

    void keep(Viewer viewer, FeedbackId feedback, OpenMatterForm form) {
        drafts.keep(viewer, FORM, new Unopened(feedback.id(), form));
    }

    /** @return what they typed for this very feedback and opened no matter from */
    Optional<OpenMatterForm> kept(Viewer viewer, FeedbackId feedback) {
        return drafts.of(viewer, FORM, Unopened.class)
                .filter(kept -> kept.feedback().equals(feedback.id()))
                .map(Unopened::form);
    }

    /** What they type for another feedback meanwhile stays. */
    void drop(Viewer viewer, FeedbackId feedback) {
        if (kept(viewer, feedback).isPresent()) {
            drafts.drop(viewer, FORM);
        }
    }

    /** @param heard what was said before like the summary; null where nothing knows */
    record Offered(
            List<Choice> places,
            MattersToJoin.Joinable open,
            @Nullable Content heard) {}

    /** @param words of the summary that somebody asked about; null for none */
    Offered offered(FeedbackId feedback, @Nullable String words, Viewer viewer) {
        return new Offered(places(viewer), matters.joinable(feedback, viewer), heard(feedback, words, viewer));
    }

    private List<Choice> places(Viewer viewer) {
        return PlaceChoices.named("The whole organisation", places.open(), viewer.reach());
    }

    private @Nullable Content heard(FeedbackId feedback, @Nullable String words, Viewer viewer) {
        var ask = "/matters/from/" + feedback.id() + "/heard";
        return earlier.stream()
                .flatMap(like -> like.under("summary", ask, words, viewer).stream())
                .findFirst()
                .orElse(null);
    }
}
