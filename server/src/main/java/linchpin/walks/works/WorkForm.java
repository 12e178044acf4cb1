package linchpin.walks.works;

import java.time.LocalDate;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import linchpin.walks.Cost;
import linchpin.walks.Finding;
import org.jspecify.annotations.Nullable;

/** Who puts a finding right, what it takes, and by when. */
record WorkForm(String owner, String cost, @Nullable LocalDate due) {

    WorkForm(@Nullable String owner, @Nullable String cost, @Nullable LocalDate due) {
        this.owner = Typed.text(owner);
        this.cost = Typed.text(cost);
        this.due = due;
    }

    static WorkForm of(Finding finding) {
        return new WorkForm(
                finding.owner() == null ? "" : finding.owner().id().toString(),
                finding.cost() == null ? "" : finding.cost().stored(),
                finding.due());
    }

    /** @return with what else is wrong on this day; a day that stands already may be past */
    Errors checked(Finding finding, LocalDate today, Errors errors) {
        var all = Cost.of(cost).isEmpty() ? errors.with("cost", "Choose what it takes") : errors;
        if (due == null) {
            return all.with("due", "Enter the day by which it is put right");
        }
        return due.isBefore(today) && !due.equals(finding.due())
                ? all.with("due", "The day must be today or later")
                : all;
    }
}
