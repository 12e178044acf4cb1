package linchpin.organisation;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Another organisation or place already has this code. */
public final class CodeTaken extends Refusal {

    CodeTaken(String code) {
        super(
                HttpStatus.CONFLICT,
                "code-taken",
                "The code " + code + " is taken",
                "Codes name one organisation, or one place within an organisation. Choose another, or change the one that has it.");
    }
}
