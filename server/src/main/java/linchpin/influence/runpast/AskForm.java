package linchpin.influence.runpast;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * A question, as it was typed.
 *
 * @param chosen address of what was chosen from the list; empty for nothing
 * @param address typed or pasted; empty for none
 * @param words what it is about
 * @param by the day by which a reply is wanted
 */
record AskForm(
        @NotBlank(message = "Enter what you ask")
        @Size(max = 500, message = "Your question must have 500 characters or fewer")
        String question,

        String chosen,
        String address,

        @Size(max = 2000, message = "What it is about must have 2,000 characters or fewer")
        String words,

        String by) {

    AskForm {
        question = Typed.text(question);
        chosen = Typed.text(chosen);
        address = Typed.text(address);
        words = Typed.text(words);
        by = Typed.text(by);
    }

    String linked() {
        return address.isEmpty() ? chosen : address;
    }

    /** @param found whether the address, if there is one, shows something that may be linked */
    Errors errors(Errors errors, boolean found, LocalDate today) {
        var all = errors;
        if (!linked().isEmpty() && !found) {
            all = all.with(
                    address.isEmpty() ? "chosen" : "address",
                    "We found no such page. Copy the address of a matter, a proposal, a decision or an action");
        }
        if (linked().isEmpty() && words.isEmpty()) {
            all = all.with("words", "Enter what it is about, or choose it above");
        }
        return day().filter(day -> !day.isBefore(today)).isEmpty() ? all.with("by", "Enter a day from today on") : all;
    }

    Optional<LocalDate> day() {
        return Days.typed(by);
    }
}
