package linchpin.representation.halfyears;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of a half-year, as it was counted.
 *
 * @param months in words
 * @param known givers whose group is known; empty where too few to show
 * @param unknown givers whose group is not known
 * @param population what hidden groups were compared with; null for nothing
 * @param givers by band; hidden ones are left out
 * @param hidden bands
 * @param underHeard hidden bands that may be called so
 */
public record GiverGroups(
        String months,
        LocalDate countedOn,
        OptionalLong known,
        long unknown,
        @Nullable UUID population,
        Map<String, Long> givers,
        Set<String> hidden,
        Set<String> underHeard) {

    /** @return how many of the band; empty where they are hidden */
    public OptionalLong of(String band) {
        var count = givers.get(band);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
