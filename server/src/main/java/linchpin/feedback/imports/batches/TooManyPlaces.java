package linchpin.feedback.imports.batches;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A column that was taken for places holds far more names than an organisation has places. */
final class TooManyPlaces extends Refusal {

    TooManyPlaces(int most) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "too-many-places",
                "There are too many places",
                "The organisation would have more than " + most
                        + " places. Look whether the column chosen for places really holds them, or put unknown places under no place.");
    }
}
