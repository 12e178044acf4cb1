package linchpin.actions.cycling;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number that somebody typed. */
final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,2})?");
    private static final Pattern PEOPLE = Pattern.compile("[0-9]{1,5}");

    private TypedNumber() {}

    /** @return as in "12", "1,200" or "4.25"; empty for anything else */
    static Optional<BigDecimal> of(String typed) {
        var plain = typed.replace(",", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** @return how many people; nobody for nothing typed, and empty for what is no such number */
    static Optional<Integer> people(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        return PEOPLE.matcher(typed).matches() ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }
}
