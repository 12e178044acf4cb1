package linchpin.clocks.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import linchpin.clocks.ClockId;
import linchpin.clocks.ClockLine;
import linchpin.clocks.ClockLines;
import linchpin.clocks.Clocks;
import linchpin.clocks.board.BoardPage.Ticked;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.tables.writing.Table;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of clocks, as far as somebody may read about what they run for. */
@Component
class ReadBoard {

    private static final int YEARS = 3;

    private final Clocks clocks;
    private final ClockLines lines;
    private final Clock time;

    ReadBoard(Clocks clocks, ClockLines lines, Clock time) {
        this.clocks = clocks;
        this.lines = lines;
        this.time = time;
    }

    LocalDate today() {
        return LocalDate.now(time);
    }

    @Transactional(readOnly = true)
    public BoardPage page(String duty, boolean mine, Viewer viewer, Ticked ticked) {
        var all = lines.of(clocks.running(), viewer);
        var shown = all.stream()
                .filter(line -> duty.isEmpty() || line.clock().duty().equals(duty))
                .filter(line -> !mine
                        || line.clock().owner().filter(viewer.account()::equals).isPresent())
                .toList();
        var year = today().getYear();
        return new BoardPage(
                shown,
                duty,
                mine,
                duties(all),
                java.util.stream.IntStream.range(0, YEARS)
                        .mapToObj(ago -> year - ago)
                        .toList(),
                viewer.may(Permission.WRITE_ANSWER),
                viewer.mayForAll(Permission.WRITE_ANSWER),
                today(),
                ticked);
    }

    private static List<Choice> duties(List<ClockLine> all) {
        var names = new LinkedHashMap<String, String>();
        names.put("", "All duties");
        all.forEach(line -> names.putIfAbsent(line.clock().duty(), line.clock().name()));
        return names.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /** @return those of them that run, and that this person reaches */
    @Transactional(readOnly = true)
    public List<ClockLine> running(Collection<UUID> ids, Viewer viewer) {
        var chosen = clocks.with(ids.stream().map(ClockId::new).toList());
        return lines.of(chosen, viewer).stream()
                .filter(line -> line.clock().over().isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public Table year(int year, Viewer viewer) {
        return YearTable.of(year, lines.of(clocks.begunIn(year), viewer), today());
    }
}
