package linchpin.returns;

import java.util.List;
import java.util.Objects;
import linchpin.people.Viewer;
import linchpin.returns.ReturnPage.Row;
import linchpin.returns.counting.CountReturn;
import linchpin.returns.sheet.Checks;
import linchpin.returns.sheet.Line;
import linchpin.returns.sheet.Sheet;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of one return. */
@Component
class ReadReturn {

    private final Returns returns;
    private final Submitted submitted;
    private final CountReturn counting;
    private final ReadProgress progress;

    ReadReturn(Returns returns, Submitted submitted, CountReturn counting, ReadProgress progress) {
        this.returns = returns;
        this.submitted = submitted;
        this.counting = counting;
        this.progress = progress;
    }

    /** @return what was submitted, or else what is counted now */
    @Transactional(readOnly = true)
    Sheet sheet(ReturnKey key, Viewer viewer) {
        return sheet(returns.with(key), viewer);
    }

    private Sheet sheet(MonthlyReturn monthly, Viewer viewer) {
        return monthly.submitted() ? submitted.sheet(monthly.key()) : counted(monthly, viewer);
    }

    private Sheet counted(MonthlyReturn monthly, Viewer viewer) {
        var key = monthly.key();
        return counting.count(monthly.setting(), key.month(), viewer.organisationName(), returns.eligible(key));
    }

    @Transactional(readOnly = true)
    ReturnPage page(ReturnKey key, Viewer viewer) {
        return page(key, viewer, EligibleForm.NOTHING, Errors.none());
    }

    /** @param form what somebody typed, which stands in place of what is kept */
    @Transactional(readOnly = true)
    ReturnPage page(ReturnKey key, Viewer viewer, EligibleForm form, Errors errors) {
        var monthly = returns.with(key);
        var sheet = sheet(monthly, viewer);
        return new ReturnPage(
                monthly,
                Days.month(key.month()),
                progress.of(monthly),
                returns.over(key),
                sheet.lines().stream().map(line -> row(line, form)).toList(),
                new Row(null, "All", sheet.total(), String.valueOf(sheet.eligible())),
                sheet.modes(),
                monthly.submitted() ? List.of() : Checks.of(sheet, monthly.setting(), counting.nested(key.setting())),
                monthly.submitted() ? Checks.since(sheet, counted(monthly, viewer)) : List.of(),
                errors);
    }

    private static Row row(Line line, EligibleForm form) {
        return new Row(
                line.placeId(),
                line.name(),
                line.answers(),
                form.typed(line.placeId()).orElse(Objects.toString(line.eligible(), "")));
    }
}
