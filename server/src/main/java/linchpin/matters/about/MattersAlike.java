package linchpin.matters.about;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.figures.ChartAbout;
import linchpin.figures.RaisedHere;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which matters are about what a chart is about: their place lies within the chart's or the chart's within theirs, and they share its theme, where
 * it is about one.
 */
@Component
public class MattersAlike implements RaisedHere {

    private final Matters matters;
    private final MatterThemes themes;
    private final Places places;

    MattersAlike(Matters matters, MatterThemes themes, Places places) {
        this.matters = matters;
        this.themes = themes;
        this.places = places;
    }

    /** @return those of places where the chart is that this viewer may read, whatever their themes */
    @Transactional(readOnly = true)
    public List<Matter> there(ChartAbout chart, Viewer viewer) {
        var around = places.above(chart.place());
        return matters.readable(viewer).stream()
                .filter(matter -> matter.placeId() == null
                        || around.contains(matter.placeId())
                        || chart.within().covers(matter.placeId()))
                .toList();
    }

    /** @return those of these that are about the chart's theme; all of them where it is about none */
    @Transactional(readOnly = true)
    public Set<MatterId> sharing(ChartAbout chart, Collection<MatterId> these) {
        var theme = chart.theme();
        if (theme == null) {
            return Set.copyOf(these);
        }
        return themes.of(these).entrySet().stream()
                .filter(matter -> matter.getValue().stream().anyMatch(one -> one.number() == theme))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Raised> raised(ChartAbout about, Viewer viewer) {
        var there = there(about, viewer);
        var sharing = sharing(about, there.stream().map(Matter::id).toList());
        return there.stream()
                .filter(matter -> sharing.contains(matter.id()))
                .map(matter -> new Raised(
                        matter.number() + ". " + matter.title(), matter.state().label(), matter.path()))
                .toList();
    }
}
