package linchpin.matters;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Nothing more can be done in a matter that was closed. */
public final class MatterClosed extends Refusal {

    public MatterClosed() {
        super(
                HttpStatus.CONFLICT,
                "matter-closed",
                "This matter is closed",
                "Nothing was changed. If people raise it again, open a new matter with what they say.");
    }
}
