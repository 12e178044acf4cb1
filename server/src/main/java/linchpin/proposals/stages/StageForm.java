package linchpin.proposals.stages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Optional;
import linchpin.proposals.Stage;
import linchpin.ui.Typed;

/**
 * Where somebody moves a proposal, and why.
 *
 * @param to a stage as stored
 * @param from the stage that they saw it in, as stored
 */
record StageForm(
        @NotBlank(message = "Choose a stage") String to,

        @NotBlank(message = "Enter why, so that everybody can follow")
        @Size(max = 2000, message = "Why must have 2,000 characters or fewer")
        String why,

        String from) {

    StageForm {
        to = Typed.text(to);
        why = Typed.text(why);
        from = Typed.text(from);
    }

    static StageForm from(Stage stage) {
        return new StageForm(stage.next().map(Stage::stored).orElse(""), "", stage.stored());
    }

    /** @return empty for what is no stage */
    static Optional<Stage> stage(String stored) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.stored().equals(stored))
                .findFirst();
    }
}
