package linchpin.decisions.voting;

import java.util.List;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which interests somebody says they have.
 *
 * @param interest none, some or all
 * @param options in which, from 1
 * @param what they are
 */
record ReadyForm(String interest, List<Integer> options, String what) {

    static final ReadyForm EMPTY = new ReadyForm("", List.of(), "");

    private static final int LONGEST = 1000;

    ReadyForm(@Nullable String interest, @Nullable List<Integer> options, @Nullable String what) {
        this.interest = Typed.text(interest);
        this.options = options == null ? List.of() : List.copyOf(options);
        this.what = Typed.text(what);
    }

    boolean whole() {
        return interest.equals("all");
    }

    /** @return in which, where it is in some */
    List<Integer> some() {
        return interest.equals("some") ? options : List.of();
    }

    /** @param known how many options there are */
    Errors errors(int known, Errors found) {
        var errors = found;
        if (!List.of("none", "some", "all").contains(interest)) {
            errors = errors.with("interest", "Choose one: most people have none");
        }
        if (interest.equals("some")
                && (options.isEmpty() || options.stream().anyMatch(option -> option < 1 || option > known))) {
            errors = errors.with("options", "Choose in which you have an interest");
        }
        if (!interest.equals("none") && what.isEmpty()) {
            errors = errors.with("what", "Enter what it is, in a few words");
        }
        if (interest.equals("none") && !what.isEmpty()) {
            errors = errors.with("interest", "Choose in which you have what you wrote below, or take that away");
        }
        return what.length() > LONGEST ? errors.with("what", "This must have 1,000 characters or fewer") : errors;
    }
}
