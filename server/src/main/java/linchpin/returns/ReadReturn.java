package linchpin.returns;

import java.util.List;
import java.util.Objects;
import linchpin.feedback.RowsInLog;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.returns.ReturnPage.LineRow;
import linchpin.returns.ReturnPage.ModeRow;
import linchpin.returns.counting.CountReturn;
import linchpin.returns.months.MonthlyReturn;
import linchpin.returns.months.ReturnKey;
import linchpin.returns.months.Returns;
import linchpin.returns.months.Submitted;
import linchpin.returns.sheet.ReturnChecks;
import linchpin.returns.sheet.ReturnLine;
import linchpin.returns.sheet.ReturnSheet;
import linchpin.returns.units.ReturnUnit;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
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
    ReturnSheet sheet(ReturnKey key, Viewer viewer) {
        return sheet(returns.with(key), viewer);
    }

    private ReturnSheet sheet(MonthlyReturn monthly, Viewer viewer) {
        return monthly.submitted() ? submitted.sheet(monthly.key()) : counted(monthly, viewer);
    }

    private ReturnSheet counted(MonthlyReturn monthly, Viewer viewer) {
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
        var all = together(key, sheet, viewer);
        return new ReturnPage(
                monthly,
                Days.month(key.month()),
                progress.of(monthly),
                returns.over(key),
                sheet.lines().stream()
                        .map(line -> row(line, form, rows(key, line, viewer)))
                        .toList(),
                new LineRow(null, "all lines", sheet.total(), String.valueOf(sheet.eligible()), all),
                modes(monthly, sheet, all),
                monthly.submitted()
                        ? List.of()
                        : ReturnChecks.of(sheet, monthly.setting(), counting.nested(key.setting())),
                monthly.submitted() ? ReturnChecks.since(sheet, counted(monthly, viewer)) : List.of(),
                errors);
    }

    private List<ModeRow> modes(MonthlyReturn monthly, ReturnSheet sheet, @Nullable RowsInLog all) {
        var parts = counting.parts(monthly.setting(), monthly.key().month());
        return sheet.modes().stream()
                .map(mode -> ModeRow.of(mode, parts.getOrDefault(mode.label(), List.of()), all))
                .toList();
    }

    /** @return null for those who may not open them, and where no one list has just those */
    private @Nullable RowsInLog together(ReturnKey key, ReturnSheet sheet, Viewer viewer) {
        var lines = sheet.lines().stream().map(ReturnLine::placeId).toList();
        return viewer.mayForAll(Permission.READ_LOG)
                ? counting.together(lines, key.month()).orElse(null)
                : null;
    }

    /** @return null for those who may not open them */
    private static @Nullable RowsInLog rows(ReturnKey key, ReturnLine line, Viewer viewer) {
        return viewer.mayForAll(Permission.READ_LOG)
                ? RowsInLog.ALL.at(ReturnUnit.place(line.placeId())).in(key.month(), key.month())
                : null;
    }

    private static LineRow row(ReturnLine line, EligibleForm form, @Nullable RowsInLog rows) {
        return new LineRow(
                line.placeId(),
                line.name(),
                line.answers(),
                form.typed(line.placeId()).orElse(Objects.toString(line.eligible(), "")),
                rows);
    }
}
