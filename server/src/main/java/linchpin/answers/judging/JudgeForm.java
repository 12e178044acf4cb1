package linchpin.answers.judging;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.Verdict;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who is asked whether it changed.
 *
 * @param asked which asking was read, see {@link PublishedAnswer#asked()}
 */
record JudgeForm(
        @Nullable UUID answer,
        String asked,

        @Pattern(regexp = "yes|half|no", message = "Please choose yes, half or no")
        String verdict,

        @Size(max = 4_000, message = "Please shorten this to 4,000 characters. All of it is still here")
        String words,

        String receipt) {

    JudgeForm {
        asked = Typed.text(asked);
        verdict = Typed.text(verdict);
        words = Typed.text(words).replace("\r\n", "\n"); // browsers send line ends of their own
        receipt = Typed.text(receipt);
    }

    /** @return what was chosen, once nothing is wrong */
    Verdict chosen() {
        return Verdict.chosen(verdict).orElseThrow();
    }
}
