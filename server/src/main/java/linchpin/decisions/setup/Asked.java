package linchpin.decisions.setup;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import linchpin.decisions.How;
import linchpin.decisions.Numbers;
import linchpin.ui.Errors;

/** What is asked for in a form, field by field: what is right of it, and what must be said about the rest. */
final class Asked {

    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_OPTION = 200;

    private final SetUpForm form;
    private Errors errors;

    Asked(SetUpForm form, Errors found) {
        this.form = form;
        errors = found;
    }

    Errors errors() {
        return errors;
    }

    void wrong(String field, String message) {
        errors = errors.with(field, message);
    }

    /** @return what was typed; empty where it is wrong, which is said */
    String text(String field, String typed, int most, String missing) {
        if (typed.isEmpty()) {
            wrong(field, missing);
        } else if (typed.length() > most) {
            wrong(field, "This must have %,d characters or fewer".formatted(most));
        }
        return typed;
    }

    /** @return the way, which must be one of the template's */
    How how(Template template) {
        return template.ways().stream()
                .filter(way ->
                        way.stored().equals(form.way().how()) || template.ways().size() == 1)
                .findFirst()
                .orElseGet(() -> {
                    wrong("way.how", "Choose in which way it is decided");
                    return template.ways().getFirst();
                });
    }

    /** @return what can be chosen; one where there is nothing to choose from */
    List<String> options(How how) {
        if (how.single()) {
            return List.of(form.title().isEmpty() ? "It" : shortened(form.title()));
        }
        var options = SetUpForm.lines(form.options());
        if (options.size() < 2) {
            wrong("options", "Enter at least two options, each on a line of its own");
        } else if (options.size() > MOST_OPTIONS) {
            wrong(
                    "options",
                    "Enter " + MOST_OPTIONS + " options at most: nobody can weigh more. There are " + options.size());
        } else if (new HashSet<>(options).size() < options.size()) {
            wrong("options", "Two options are called alike. Call each by a name of its own");
        } else if (options.stream().anyMatch(option -> option.length() > LONGEST_OPTION)) {
            wrong("options", "Each option must have " + LONGEST_OPTION + " characters or fewer");
        }
        return options;
    }

    private static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST_OPTION));
    }

    /** @return the number, as published; empty where it is wrong, which is said */
    Optional<String> number(String field, String typed, Predicate<BigDecimal> right, String message) {
        var number = Numbers.decimal(typed).filter(right);
        if (number.isEmpty()) {
            wrong(field, message);
        }
        return number.map(Numbers::written);
    }

    /** @return the whole number; 0 where it is wrong, which is said */
    int whole(String field, String typed, int least, long most, String message) {
        var number = Numbers.whole(typed).filter(one -> one >= least && one <= most);
        if (number.isEmpty()) {
            wrong(field, message);
        }
        return number.orElse(0);
    }
}
