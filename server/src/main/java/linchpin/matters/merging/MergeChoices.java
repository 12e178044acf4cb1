package linchpin.matters.merging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.matters.about.MatterTheme;
import linchpin.matters.about.MatterThemes;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which open matters one could be the same as: those about the same first. */
@Component
class MergeChoices {

    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final MatterThemes themes;
    private final Places places;

    MergeChoices(Matters matters, FeedbackInMatters inMatters, MatterThemes themes, Places places) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.themes = themes;
        this.places = places;
    }

    /**
     * A matter that it could be the same as.
     *
     * @param shared themes that both are about, by name
     * @param here whether both are about one place
     */
    record Candidate(Matter matter, String place, long pieces, List<String> shared, boolean here) {

        boolean alike() {
            return !shared.isEmpty();
        }
    }

    /** What the page prints. */
    record ChoosePage(Matter part, List<Candidate> alike, List<Candidate> others) {}

    @Transactional(readOnly = true)
    public ChoosePage page(MatterId id, Viewer viewer) {
        var part = matters.readable(id, viewer, Permission.OPEN_MATTER);
        var all = candidates(part, viewer);
        return new ChoosePage(
                part,
                all.stream().filter(Candidate::alike).toList(),
                all.stream().filter(candidate -> !candidate.alike()).toList());
    }

    private List<Candidate> candidates(Matter part, Viewer viewer) {
        var open = open(viewer.within(Permission.OPEN_MATTER));
        var about = themes.of(open.stream().map(Matter::id).toList());
        var sizes = inMatters.sizes(open.stream().map(Matter::id).toList());
        var named = places.byId();
        return open.stream()
                .filter(matter -> !matter.id().equals(part.id()))
                .map(matter -> new Candidate(
                        matter,
                        matter.place(named),
                        sizes.getOrDefault(matter.id(), 0L),
                        shared(part.id(), matter.id(), about),
                        Stream.ofNullable(part.placeId()).anyMatch(place -> place.equals(matter.placeId()))))
                .sorted(Comparator.comparingInt((Candidate one) -> -one.shared().size())
                        .thenComparing(one -> !one.here())
                        .thenComparingInt(one -> -one.matter().number()))
                .toList();
    }

    private List<Matter> open(Viewer viewer) {
        return matters.readable(viewer).stream()
                .filter(matter ->
                        !matter.state().closed() && matters.at(matter, viewer).may(Permission.OPEN_MATTER))
                .toList();
    }

    private static List<String> shared(MatterId one, MatterId other, Map<MatterId, List<MatterTheme>> about) {
        var ours = names(about.getOrDefault(one, List.of())).toList();
        return names(about.getOrDefault(other, List.of()))
                .filter(ours::contains)
                .toList();
    }

    private static Stream<String> names(Collection<MatterTheme> themes) {
        return themes.stream().map(MatterTheme::name);
    }
}
