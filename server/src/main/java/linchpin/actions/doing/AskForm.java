package linchpin.actions.doing;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How somebody asked the owner about an action, and what they said.
 *
 * @param how one of the ways
 * @param said empty for nothing yet
 */
record AskForm(
        String how,

        @Size(max = 500, message = "What was said must have 500 characters or fewer")
        String said) {

    static final AskForm EMPTY = new AskForm(null, null);

    private static final List<Choice> WAYS = List.of(
            new Choice("telephone", "By telephone"), new Choice("person", "In person"), new Choice("mail", "By mail"));

    AskForm(@Nullable String how, @Nullable String said) {
        this.how = Typed.text(how);
        this.said = Typed.text(said);
    }

    List<Choice> ways() {
        return WAYS;
    }

    /** @return with what else is wrong */
    Errors in(Errors errors) {
        return WAYS.stream().anyMatch(way -> way.value().equals(how))
                ? errors
                : errors.with("how", "Choose how you asked");
    }

    /** @return as in "Helen Marsh, by telephone. She waits for the printer" */
    String words(String owner) {
        var way = WAYS.stream()
                .filter(one -> one.value().equals(how))
                .map(one -> one.label().toLowerCase(Locale.UK))
                .findFirst()
                .orElseThrow();
        return owner + ", " + way + (said.isEmpty() ? "" : ". " + said);
    }
}
