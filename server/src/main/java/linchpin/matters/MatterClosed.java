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
                "Nothing was changed. Whoever may close matters can open it again; or open a new one with what people say now.");
    }
}
