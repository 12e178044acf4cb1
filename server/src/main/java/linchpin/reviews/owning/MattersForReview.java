package linchpin.reviews.owning;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.matters.about.MatterThemes;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.Review;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open matters that the comments of a review could join: of its theme, at its place, above it or below. */
@Component
public class MattersForReview {

    private static final int MOST = 5;

    private final Matters matters;
    private final MatterThemes themes;
    private final Places places;
    private final FeedbackInMatters inMatters;

    MattersForReview(Matters matters, MatterThemes themes, Places places, FeedbackInMatters inMatters) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.themes = themes;
        this.places = places;
    }

    /** @return those that are about the same, at the very place first */
    @Transactional(readOnly = true)
    public List<Matter> alike(Review review, Viewer viewer) {
        var below = places.below(review.placeId());
        var above = places.above(review.placeId());
        var there = open(viewer).stream()
                .filter(matter ->
                        matter.placeId() == null || below.covers(matter.placeId()) || above.contains(matter.placeId()))
                .toList();
        var about = themes.of(there.stream().map(Matter::id).toList());
        return there.stream()
                .filter(matter -> review.theme() == null
                        || about.getOrDefault(matter.id(), List.of()).stream()
                                .anyMatch(theme -> theme.number() == review.theme()))
                .sorted(Comparator.comparing((Matter matter) -> !Objects.equals(matter.placeId(), review.placeId()))
                        .thenComparing(Comparator.comparingInt(Matter::number).reversed()))
                .limit(MOST)
                .toList();
    }

    /** @return those where this viewer may gather feedback */
    @Transactional(readOnly = true)
    public List<Matter> open(Viewer viewer) {
        var there = viewer.within(Permission.OPEN_MATTER);
        return matters.readable(there).stream()
                .filter(matter ->
                        !matter.state().closed() && matters.at(matter, there).may(Permission.OPEN_MATTER))
                .toList();
    }

    /** @return the matter, as far as this viewer may read it */
    @Transactional(readOnly = true)
    public List<Matter> readable(MatterId matter, Viewer viewer) {
        return matters.readable(List.of(matters.partOf(matter).orElse(matter)), viewer);
    }

    /** @return what is in the matter, and stands */
    @Transactional(readOnly = true)
    public Set<FeedbackId> inside(MatterId matter) {
        return Set.copyOf(inMatters.of(matters.partOf(matter).orElse(matter)));
    }
}
