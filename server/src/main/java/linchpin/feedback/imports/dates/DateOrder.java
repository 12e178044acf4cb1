package linchpin.feedback.imports.dates;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to read a date that could be read either way, such as 03/10/2021. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Not at all: the row is refused. */
    REFUSE;

    /** @return the one of this name, where there is one */
    public static Optional<DateOrder> of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equals(name))
                .findFirst();
    }
}
