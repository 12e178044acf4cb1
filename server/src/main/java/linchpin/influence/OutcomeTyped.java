package linchpin.influence;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.influence.Outcome.How;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * What came of something, as it was typed.
 *
 * @param how one of {@link How}, in small letters
 * @param chosen address of what was chosen from the list; empty for nothing
 * @param address typed or pasted; empty for none
 */
public record OutcomeTyped(
        String how,
        String chosen,
        String address,

        @Size(max = 2000, message = "Your words must have 2,000 characters or fewer")
        String words) {

    public OutcomeTyped {
        how = Typed.text(how);
        chosen = Typed.text(chosen);
        address = Typed.text(address);
        words = Typed.text(words);
    }

    /** @return with nothing in it */
    public static OutcomeTyped fresh() {
        return new OutcomeTyped("", "", "", "");
    }

    /** @return what can be said */
    public static List<Choice> ways() {
        return Arrays.stream(How.values())
                .map(how -> new Choice(how.stored(), how.label()))
                .toList();
    }

    /** @return empty where none was chosen */
    public Optional<How> chosenHow() {
        return Arrays.stream(How.values())
                .filter(one -> one.stored().equals(how.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** @return the address that was typed, else the one chosen; empty for neither */
    public String linked() {
        return address.isEmpty() ? chosen : address;
    }

    /**
     * @param found whether the address, if there is one, shows something that may be linked
     * @return the same errors, and what is missing
     */
    public Errors errors(Errors errors, boolean found) {
        var way = chosenHow();
        if (way.isEmpty()) {
            return errors.with("how", "Choose whether it moved something");
        }
        if (way.get() == How.NOTHING && words.isEmpty()) {
            return errors.with("words", "Enter in a word why nothing came of it");
        }
        if (way.get() == How.MOVED && !linked().isEmpty() && !found) {
            return errors.with(
                    address.isEmpty() ? "chosen" : "address",
                    "We found no such page. Copy the address of a matter, a proposal, a decision or an action");
        }
        return way.get() == How.MOVED && linked().isEmpty() && words.isEmpty()
                ? errors.with("words", "Enter what it moved, or choose it above")
                : errors;
    }
}
