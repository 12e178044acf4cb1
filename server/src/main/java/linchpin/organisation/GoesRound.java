package linchpin.organisation;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A place would lie within itself. */
public final class GoesRound extends Refusal {

    GoesRound() {
        super(
                HttpStatus.CONFLICT,
                "goes-round",
                "A place cannot lie within itself",
                "Nothing was changed. Somebody may have moved it meanwhile: look at the places again, and choose another.");
    }
}
