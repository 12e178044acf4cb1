package linchpin.figures.published;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What somebody chooses to show to everybody.
 *
 * @param quarter the first day of each
 */
record PublishForm(
        @NotEmpty(message = "Choose at least one quarter") List<LocalDate> quarter) {

    PublishForm {
        quarter = List.copyOf(Objects.requireNonNullElse(quarter, List.of()));
    }
}
