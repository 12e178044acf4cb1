package linchpin.returns;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import linchpin.returns.ReturnPage.Month;
import linchpin.returns.ReturnPage.ReturnsPage;
import linchpin.returns.ReturnPage.Section;
import linchpin.returns.months.MonthlyReturn;
import linchpin.returns.months.Returns;
import linchpin.returns.units.CareSetting;
import linchpin.returns.units.CareSettings;
import linchpin.returns.units.ReturnUnit;
import linchpin.returns.units.Units;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of returns: those that are made here month by month, and those that could be. */
@Component
class ListReturns {

    private final Returns returns;
    private final CareSettings settings;
    private final Units units;
    private final ReadProgress progress;

    ListReturns(Returns returns, CareSettings settings, Units units, ReadProgress progress) {
        this.returns = returns;
        this.settings = settings;
        this.units = units;
        this.progress = progress;
    }

    @Transactional(readOnly = true)
    ReturnsPage list() {
        var made = units.all().stream().map(ReturnUnit::setting).collect(Collectors.toSet());
        Predicate<CareSetting> here = setting -> made.contains(setting.code());
        var all = settings.latest();
        return new ReturnsPage(
                all.stream().filter(here).map(this::section).toList(),
                all.stream().filter(here.negate()).toList(),
                settings.unknownYear().orElse(null));
    }

    private Section section(CareSetting setting) {
        return new Section(
                setting, returns.of(setting).stream().map(this::month).toList());
    }

    private Month month(MonthlyReturn monthly) {
        return new Month(monthly.key().path(), Days.month(monthly.key().month()), progress.of(monthly));
    }
}
