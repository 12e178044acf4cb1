package linchpin.clocks;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a clock as it stands. */
public final class ClockRefused extends Refusal {

    private ClockRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }

    static ClockRefused over() {
        return new ClockRefused(
                "clock-over",
                "This clock is over",
                "Nothing was noted. Somebody has met or ended it. If that was wrong, take it back on its page first.");
    }

    static ClockRefused neverStands() {
        return new ClockRefused(
                "clock-never-stands",
                "This clock does not stand still",
                "Nothing was changed. Its duty allows no pause.");
    }

    static ClockRefused tooLate() {
        return new ClockRefused(
                "clock-late",
                "This clock is late",
                "Nothing was changed. What is late cannot be paused: it would look as if it had been in time.");
    }

    static ClockRefused notThatDay() {
        return new ClockRefused(
                "clock-not-that-day",
                "This cannot be on that day",
                "Nothing was noted. Enter a day from the one on which the clock began to today.");
    }
}
