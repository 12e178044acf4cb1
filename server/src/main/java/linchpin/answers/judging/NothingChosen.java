package linchpin.answers.judging;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Somebody was asked and chose nothing. */
final class NothingChosen extends Refusal {

    NothingChosen() {
        super(
                HttpStatus.BAD_REQUEST,
                "nothing-chosen",
                "Please choose yes, half or no",
                "Nothing was saved. Go back and choose one of the three.");
    }
}
