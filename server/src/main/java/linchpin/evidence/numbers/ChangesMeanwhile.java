package linchpin.evidence.numbers;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import linchpin.figures.ChartAbout;
import linchpin.figures.DatedChanges;
import linchpin.figures.DatedChanges.Change;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes that stand on a pack's chart: the same, about the same, that the page of figures marks. */
@Component
public class ChangesMeanwhile {

    private final List<DatedChanges> sources;
    private final Places places;

    ChangesMeanwhile(List<DatedChanges> sources, Places places) {
        this.sources = sources;
        this.places = places;
    }

    /**
     * What a pack's chart is about.
     *
     * @param place null for the whole organisation
     * @param theme null for whatever people talked about
     */
    public record Subject(@Nullable PlaceId place, @Nullable Integer theme, YearMonth first, YearMonth last) {}

    /** @return those that this person may read about, in order of their days */
    @Transactional(readOnly = true)
    public List<Change> of(Subject subject, Viewer viewer) {
        var about = new ChartAbout(subject.place, places.below(subject.place), subject.theme);
        return sources.stream()
                .flatMap(source ->
                        source.made(about, subject.first.atDay(1), subject.last.atEndOfMonth(), viewer).stream())
                .sorted(Comparator.comparing(Change::on))
                .toList();
    }
}
