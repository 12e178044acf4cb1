package linchpin.proposals.coauthors;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A proposal that nobody answers for would go nowhere, and nobody would know. */
final class LastAuthor extends Refusal {

    LastAuthor() {
        super(
                HttpStatus.CONFLICT,
                "last-author",
                "You are its last author",
                "Nothing was changed. Ask somebody else to be an author first, or withdraw the proposal.");
    }
}
