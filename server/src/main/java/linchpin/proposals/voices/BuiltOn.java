package linchpin.proposals.voices;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A comment is taken back only until the proposal moves on: then others have built on it. */
final class BuiltOn extends Refusal {

    BuiltOn() {
        super(
                HttpStatus.CONFLICT,
                "built-on",
                "The proposal has moved on since you said this",
                "Nothing was changed, for others have built on it. Say in another comment what you think today.");
    }
}
