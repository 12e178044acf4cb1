package linchpin.actions.cycling;

import java.math.BigDecimal;
import java.time.LocalDate;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody counted by hand on a day. */
record CountForm(String value, @Nullable LocalDate ofDay) {

    static final CountForm EMPTY = new CountForm(null, null);

    CountForm(@Nullable String value, @Nullable LocalDate ofDay) {
        this.value = Typed.text(value);
        this.ofDay = ofDay;
    }

    /** @return with what is wrong on this day; what was counted before the trial is welcome, for it is what to compare with */
    Errors by(LocalDate today, Errors errors) {
        var all = TypedNumber.of(value).isPresent() ? errors : errors.with("value", "Enter a number, like 12 or 4.5");
        return ofDay == null || ofDay.isAfter(today)
                ? all.with("ofDay", "Enter the day it was counted, not after today")
                : all;
    }

    BigDecimal number() {
        return TypedNumber.of(value).orElseThrow();
    }
}
