package linchpin.representation.halfyears;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.feedback.Givers;
import linchpin.figures.Counts;
import linchpin.organisation.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the register how many of each group spoke. These are exact counts: only what is made of them is kept or shown. */
@Component
public class GroupsHeard {

    private final Givers givers;
    private final Counts counts;
    private final Places places;
    private final Clock clock;

    GroupsHeard(Givers givers, Counts counts, Places places, Clock clock) {
        this.givers = givers;
        this.counts = counts;
        this.places = places;
        this.clock = clock;
    }

    /** @return of the whole organisation, each dimension of today in the latest half-year that may be counted */
    @Transactional(readOnly = true)
    public List<Slice> whole() {
        var today = LocalDate.now(clock);
        return givers.dimensions(today).stream()
                .map(dimension -> new Slice(HalfYear.latest(today), dimension, null))
                .toList();
    }

    /**
     * @param people of each band in the population it is compared with; empty for none
     * @return each group, those nobody was heard of too
     */
    @Transactional(readOnly = true)
    public List<GroupCount> of(Slice slice, Map<String, Long> people) {
        var heard = givers.heard(
                slice.dimension().code(),
                places.below(slice.place()),
                slice.half().first().atDay(1),
                slice.half().last().atEndOfMonth());
        return slice.dimension().bands().stream()
                .map(band -> {
                    var of = heard.get(band.code());
                    return new GroupCount(
                            band.code(), of == null ? 0 : of.givers(), people.getOrDefault(band.code(), 0L));
                })
                .toList();
    }

    /** @return all who spoke, whether their group is known or not */
    @Transactional(readOnly = true)
    public long everybody(Slice slice) {
        return counts.total(
                        slice.place(), null, slice.half().first(), slice.half().last())
                .total();
    }
}
