package linchpin.decisions.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/** From when until when votes are taken, by the clock of the organisation. */
final class Hours {

    private final Clock clock;

    Hours(Clock clock) {
        this.clock = clock;
    }

    /** @return null for at once, as for today */
    @Nullable
    OffsetDateTime opens(Asked asked, SetUpForm form) {
        var today = LocalDate.now(clock);
        if (form.times().opens().isEmpty()) {
            return null;
        }
        var day = Days.typed(form.times().opens());
        if (day.isEmpty() || day.get().isBefore(today)) {
            asked.wrong("times.opens", "Enter a day from today on, or leave it empty to open at once");
            return null;
        }
        return day.get().equals(today) ? null : at(day.get(), LocalTime.MIDNIGHT);
    }

    @Nullable
    OffsetDateTime closes(Asked asked, SetUpForm form, @Nullable OffsetDateTime opens) {
        var day = Days.typed(form.times().closes());
        var time = Days.typedTime(form.times().closesAt());
        if (day.isEmpty()) {
            asked.wrong("times.closes", "Enter the day on which voting ends");
        }
        if (time.isEmpty()) {
            asked.wrong("times.closesAt", "Enter the time at which voting ends, such as 17:00");
        }
        if (day.isEmpty() || time.isEmpty()) {
            return null;
        }
        var closes = at(day.get(), time.get());
        if (!closes.isAfter(opens == null ? OffsetDateTime.now(clock) : opens)) {
            asked.wrong("times.closes", "Voting must end after it has begun");
        }
        return closes;
    }

    /** @return until when a panel talks about its marks; null where it is wrong, which is said */
    @Nullable
    OffsetDateTime talk(Asked asked, SetUpForm form, @Nullable OffsetDateTime closes) {
        var day = Days.typed(form.marks().talks());
        var time = Days.typedTime(form.marks().talksAt());
        if (day.isEmpty()) {
            asked.wrong("marks.talks", "Enter the day until which the panel talks about its marks");
        }
        if (time.isEmpty()) {
            asked.wrong("marks.talksAt", "Enter the time until which the panel talks, such as 17:00");
        }
        if (day.isEmpty() || time.isEmpty()) {
            return null;
        }
        var until = at(day.get(), time.get());
        if (closes != null && !until.isAfter(closes)) {
            asked.wrong(
                    "marks.talks", "The panel talks after everybody has marked alone: this must be later than that");
        }
        return until;
    }

    private OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toOffsetDateTime();
    }
}
