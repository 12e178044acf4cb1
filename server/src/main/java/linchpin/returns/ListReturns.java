package linchpin.returns;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import linchpin.returns.ReturnPage.ListPage;
import linchpin.returns.ReturnPage.Month;
import linchpin.returns.ReturnPage.Section;
import linchpin.returns.units.Setting;
import linchpin.returns.units.Settings;
import linchpin.returns.units.Unit;
import linchpin.returns.units.Units;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of returns: those that are made here month by month, and those that could be. */
@Component
class ListReturns {

    private final Returns returns;
    private final Settings settings;
    private final Units units;
    private final ReadProgress progress;

    ListReturns(Returns returns, Settings settings, Units units, ReadProgress progress) {
        this.returns = returns;
        this.settings = settings;
        this.units = units;
        this.progress = progress;
    }

    @Transactional(readOnly = true)
    ListPage list() {
        var made = units.all().stream().map(Unit::setting).collect(Collectors.toSet());
        Predicate<Setting> here = setting -> made.contains(setting.code());
        var all = settings.latest();
        return new ListPage(
                all.stream().filter(here).map(this::section).toList(),
                all.stream().filter(here.negate()).toList());
    }

    private Section section(Setting setting) {
        return new Section(
                setting, returns.of(setting).stream().map(this::month).toList());
    }

    private Month month(MonthlyReturn monthly) {
        return new Month(monthly.key().path(), Days.month(monthly.key().month()), progress.of(monthly));
    }
}
