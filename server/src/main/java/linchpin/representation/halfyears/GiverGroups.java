package linchpin.representation.halfyears;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of a half-year, as it was counted.
 *
 * @param half the half-year
 * @param known givers whose group is known; empty where too few to show
 * @param unknown givers whose group is not known
 * @param population that was there when it was counted; null for none
 * @param givers by band; hidden ones are left out
 * @param hidden bands
 */
public record GiverGroups(
        HalfYear half,
        LocalDate countedOn,
        OptionalLong known,
        long unknown,
        @Nullable UUID population,
        Map<String, Long> givers,
        Set<String> hidden) {

    /** @return how many of the band; empty where they are hidden */
    public OptionalLong of(String band) {
        var count = givers.get(band);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /**
     * A part of the organisation tells nothing of a group that the whole hides: a word on one page would tell what the other one hides.
     *
     * @param whole the same dimension of the whole organisation; null where it is of another half-year, or was never counted
     */
    GiverGroups hiding(@Nullable GiverGroups whole) {
        if (whole == null || !whole.half.equals(half)) {
            return this;
        }
        var shown = new HashMap<>(givers);
        shown.keySet().removeAll(whole.hidden);
        var all = new HashSet<>(hidden);
        all.addAll(whole.hidden);
        return new GiverGroups(half, countedOn, known, unknown, population, shown, all);
    }
}
