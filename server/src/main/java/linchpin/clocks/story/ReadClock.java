package linchpin.clocks.story;

import java.time.LocalDate;
import java.util.List;
import linchpin.clocks.ClockId;
import linchpin.clocks.ClockLine;
import linchpin.clocks.ClockLines;
import linchpin.clocks.Clocks;
import linchpin.clocks.duties.AllDuties;
import linchpin.clocks.story.ClockPage.Typing;
import linchpin.history.ReadHistory;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one clock with its story. */
@Component
class ReadClock {

    private final Clocks clocks;
    private final ClockLines lines;
    private final AllDuties duties;
    private final ReadHistory history;

    ReadClock(Clocks clocks, ClockLines lines, AllDuties duties, ReadHistory history) {
        this.clocks = clocks;
        this.lines = lines;
        this.duties = duties;
        this.history = history;
    }

    /** @throws NotFound where there is none, or this person may not read about what it runs for */
    @Transactional(readOnly = true)
    public ClockLine line(ClockId id, Viewer viewer) {
        return lines.of(clocks.with(id).orElseThrow(NotFound::new), viewer);
    }

    @Transactional(readOnly = true)
    public ClockPage page(ClockLine line, List<Choice> owners, LocalDate today, Typing typing) {
        return new ClockPage(
                line,
                duties.with(line.clock().duty()).orElse(null),
                history.of(line.clock().id()),
                owners,
                today,
                typing);
    }
}
