package linchpin.returns.units;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** What may not be done with a return now. */
public final class ReturnRefused extends Refusal {

    private ReturnRefused(String type, String title, String detail, HttpStatus status) {
        super(status, type, title, detail);
    }

    public static ReturnRefused submitted() {
        return new ReturnRefused(
                "return-submitted",
                "This return has been submitted",
                "What was submitted stays as it is. What has changed since stands on its page.",
                HttpStatus.CONFLICT);
    }

    public static ReturnRefused unchecked() {
        return new ReturnRefused(
                "return-unchecked",
                "This return was not marked as checked",
                "Nothing was submitted. Open it, look at its checks, and mark it as checked first.",
                HttpStatus.CONFLICT);
    }

    public static ReturnRefused tooEarly() {
        return new ReturnRefused(
                "return-too-early",
                "The month is not over",
                "People can still answer. Nothing was changed; come back when the month is over.",
                HttpStatus.CONFLICT);
    }

    public static ReturnRefused stillCounting() {
        return new ReturnRefused(
                "return-still-counting",
                "Feedback is still being counted",
                "Something was said or changed just now. Nothing was submitted; try again in a minute.",
                HttpStatus.CONFLICT);
    }
}
