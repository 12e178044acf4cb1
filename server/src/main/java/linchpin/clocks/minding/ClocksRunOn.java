package linchpin.clocks.minding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.actions.StandsStill;
import linchpin.clocks.ClockLine;
import linchpin.clocks.ClockLines;
import linchpin.clocks.Clocks;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A clock runs on while its owner is away. Whoever covers for them sees it. */
@Component
class ClocksRunOn implements StandsStill {

    private final Clocks clocks;
    private final ClockLines lines;

    ClocksRunOn(Clocks clocks, ClockLines lines) {
        this.clocks = clocks;
        this.lines = lines;
    }

    @Override
    public boolean covered() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, List<Stop>> byPerson(Viewer viewer) {
        var owned = clocks.running().stream()
                .filter(clock -> clock.owner().isPresent())
                .toList();
        return lines.of(owned, viewer).stream()
                .map(ClockLine::clock)
                .collect(Collectors.groupingBy(
                        clock -> clock.owner().orElseThrow(),
                        Collectors.collectingAndThen(Collectors.toList(), theirs -> List.of(stop(theirs.size())))));
    }

    private static Stop stop(int many) {
        return new Stop(
                many == 1 ? "1 clock" : many + " clocks",
                "/clocks",
                "Duties to reply by a day. They are reminded of " + (many == 1 ? "it" : "them")
                        + ", and nobody else is until somebody covers.");
    }
}
