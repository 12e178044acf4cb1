package linchpin.returns.counting;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.feedback.RowsInLog;
import linchpin.figures.Counts;
import linchpin.returns.sheet.ReturnSheet;
import linchpin.returns.units.CareSetting;
import linchpin.returns.units.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a return from what people said in its month, as it stands now. */
@Component
public class CountReturn {

    private final Counts counts;
    private final CountLines lines;
    private final CountModes modes;
    private final Units units;

    CountReturn(Counts counts, CountLines lines, CountModes modes, Units units) {
        this.counts = counts;
        this.lines = lines;
        this.modes = modes;
        this.units = units;
    }

    /** @return whether what was said lately is not counted yet */
    public boolean stillCounting() {
        return counts.waiting() > 0;
    }

    /**
     * @param organisation its name
     * @param eligible how many people could have answered, by the line's place, as far as somebody typed it in
     */
    @Transactional(readOnly = true)
    public ReturnSheet count(CareSetting setting, YearMonth month, String organisation, Map<UUID, Integer> eligible) {
        return new ReturnSheet(
                units.parent(), lines.of(setting, month, organisation, eligible), modes.of(setting, month));
    }

    /** @return by the label of each mode, through which channels its answers came */
    @Transactional(readOnly = true)
    public Map<String, List<CountModes.Part>> parts(CareSetting setting, YearMonth month) {
        return modes.parts(setting, month);
    }

    /** @return the rows of the log that are those of all these lines, and no others; empty where no one place has just them */
    @Transactional(readOnly = true)
    public Optional<RowsInLog> together(List<UUID> lines, YearMonth month) {
        return this.lines.together(lines, month);
    }

    /** @return the lines that lie within another line, so that their answers would count twice */
    @Transactional(readOnly = true)
    public List<String> nested(String setting) {
        return lines.nested(setting);
    }
}
