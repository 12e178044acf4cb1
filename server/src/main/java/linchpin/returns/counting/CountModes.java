package linchpin.returns.counting;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.feedback.Channels;
import linchpin.figures.Counts;
import linchpin.returns.sheet.ReturnSheet;
import linchpin.returns.units.CareSetting;
import linchpin.returns.units.CareSettings;
import linchpin.returns.units.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts by which of a return's modes its answers came. */
@Component
public class CountModes {

    private final Counts counts;
    private final Units units;
    private final CareSettings settings;
    private final Channels channels;

    CountModes(Counts counts, Units units, CareSettings settings, Channels channels) {
        this.channels = channels;
        this.counts = counts;
        this.units = units;
        this.settings = settings;
    }

    /** @return in the order of the return, those by which none came too */
    @Transactional(readOnly = true)
    List<ReturnSheet.ModeCount> of(CareSetting setting, YearMonth month) {
        var byChannel = byChannel(setting, month);
        var modes = settings.modes(setting, month);
        var mapped = units.modes(setting.code(), byChannel.keySet(), modes);
        var byMode = new HashMap<String, Long>();
        byChannel.forEach((channel, n) -> byMode.merge(mapped.getOrDefault(channel, "other"), n, Long::sum));
        return modes.stream()
                .map(mode -> new ReturnSheet.ModeCount(mode.label(), byMode.getOrDefault(mode.code(), 0L)))
                .toList();
    }

    /**
     * A channel that answers counted by a mode came through.
     *
     * @param name as people read it
     */
    public record Part(String channel, String name, long n) {}

    /** @return by the label of each mode, those that anything came through, the most first */
    @Transactional(readOnly = true)
    Map<String, List<Part>> parts(CareSetting setting, YearMonth month) {
        var came = byChannel(setting, month);
        var names = channels.all();
        var modes = settings.modes(setting, month);
        var mapped = units.modes(setting.code(), came.keySet(), modes);
        return modes.stream()
                .collect(Collectors.toMap(
                        CareSetting.Mode::label,
                        mode -> came.entrySet().stream()
                                .filter(one -> one.getValue() > 0)
                                .filter(one -> mapped.getOrDefault(one.getKey(), "other")
                                        .equals(mode.code()))
                                .map(one -> new Part(
                                        one.getKey(), names.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                                .sorted(Comparator.comparingLong(Part::n)
                                        .reversed()
                                        .thenComparing(Part::name))
                                .toList()));
    }

    private Map<String, Long> byChannel(CareSetting setting, YearMonth month) {
        var byChannel = new HashMap<String, Long>();
        for (var unit : units.of(setting.code())) {
            counts.channels(unit.place(), month, month)
                    .forEach((channel, count) ->
                            byChannel.merge(channel, count.answers().total(), Long::sum));
        }
        return byChannel;
    }
}
