package linchpin.representation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.analysis.figures.Representation;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.analysis.figures.Wilson;
import linchpin.representation.halfyears.GroupsHeard;
import linchpin.representation.halfyears.Slice;
import linchpin.representation.halfyears.WhoSpoke;
import linchpin.representation.populations.Population;
import linchpin.representation.populations.Populations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts who spoke in a half-year, once and for good: what comes later, and what is withdrawn later, changes nothing. */
@Component
public class CountWhoSpoke {

    private final GroupsHeard heard;
    private final WhoSpoke spoke;
    private final Populations populations;

    CountWhoSpoke(GroupsHeard heard, WhoSpoke spoke, Populations populations) {
        this.heard = heard;
        this.spoke = spoke;
        this.populations = populations;
    }

    /**
     * Counts the latest half-year that is four weeks over: the whole organisation as soon as enough givers said who they are, and then every
     * place whose population is loaded. What was counted before is left alone.
     */
    @Transactional
    public void count() {
        var whole = heard.whole();
        if (whole.stream().anyMatch(spoke::counted) || whole.stream().anyMatch(this::enough)) {
            whole.forEach(this::once);
            parts(whole).forEach(this::once);
        }
    }

    /** The places somebody loaded the people of, by what they are loaded by. */
    private List<Slice> parts(List<Slice> whole) {
        var loaded = populations.all();
        return whole.stream().flatMap(slice -> parts(slice, loaded)).toList();
    }

    private static Stream<Slice> parts(Slice slice, List<Population> loaded) {
        return loaded.stream()
                .filter(population ->
                        population.dimension().equals(slice.dimension().code()))
                .map(Population::place)
                .filter(Objects::nonNull)
                .distinct()
                .map(slice::at);
    }

    private boolean enough(Slice slice) {
        return !spoke.rule().hides(known(heard.of(slice, Map.of())));
    }

    private static long known(List<GroupCount> groups) {
        return groups.stream().mapToLong(GroupCount::givers).sum();
    }

    private void once(Slice slice) {
        if (spoke.counted(slice)) {
            return;
        }
        Optional<Population> population = populations.latest(slice.dimension().code(), slice.place());
        var groups = heard.of(slice, population.map(Population::people).orElse(Map.of()));
        var unknown = Math.max(0, heard.everybody(slice) - known(groups));
        spoke.keep(
                slice,
                Representation.of(groups, unknown, spoke.rule(), Wilson.Z95),
                population.map(Population::id).orElse(null));
    }
}
