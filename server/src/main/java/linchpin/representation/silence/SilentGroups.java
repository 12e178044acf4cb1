package linchpin.representation.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import linchpin.feedback.Givers;
import linchpin.representation.halfyears.GiverGroups;
import linchpin.representation.halfyears.WhoSpoke;
import linchpin.representation.silence.SilencePage.Groups;
import linchpin.representation.silence.SilencePage.SilentGroup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Told of half a year, as it was counted once: a group that leaves this list overnight would say who gave the one feedback of that day.
 * It says no more than who speaks does, where a group is hidden because it is small, or so that a small one cannot be worked out.
 */
@Component
class SilentGroups {

    private final Givers givers;
    private final WhoSpoke spoke;
    private final Clock clock;

    SilentGroups(Givers givers, WhoSpoke spoke, Clock clock) {
        this.givers = givers;
        this.spoke = spoke;
        this.clock = clock;
    }

    /** @return those of the whole organisation */
    @Transactional(readOnly = true)
    Groups groups() {
        var smallest = spoke.rule().smallest();
        var told = spoke.latest(null);
        var silent = new ArrayList<SilentGroup>();
        for (var dimension : givers.dimensions(LocalDate.now(clock))) {
            var one = told.get(dimension.code());
            if (one != null && one.known().isEmpty()) {
                silent.add(new SilentGroup(dimension.label(), "Fewer than " + smallest + " givers said theirs"));
            } else if (one != null && !one.hidden().isEmpty()) {
                silent.add(new SilentGroup(
                        dimension.label() + ": " + hidden(dimension, one),
                        "At least one of these spoke fewer than " + smallest
                                + " times. Which one is not told, so that nobody can be picked out"));
            }
        }
        return new Groups(
                told.values().stream().map(one -> one.half().words()).findAny().orElse(null), silent);
    }

    private static String hidden(Givers.Dimension dimension, GiverGroups one) {
        return dimension.bands().stream()
                .filter(band -> one.hidden().contains(band.code()))
                .map(Givers.Band::label)
                .collect(Collectors.joining("; "));
    }
}
