package linchpin.budgets;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pounds and pence, as people type and read them. Kept as whole pence. */
public final class Money {

    private static final Pattern TYPED = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final int PENCE = 100;

    private Money() {}

    /** @return pence, of what was typed as in "£1,250.50"; empty for what is no amount from nothing to a thousand million pounds */
    public static Optional<Long> typed(String text) {
        var bare = text.replace("£", "").replace(",", "").replace(" ", "").strip();
        return TYPED.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare).movePointRight(2).longValueExact())
                : Optional.empty();
    }

    /** @return as in "£1,250.50" or "£20" */
    public static String words(long pence) {
        var whole = pence % PENCE == 0;
        var pounds = BigDecimal.valueOf(Math.abs(pence), 2);
        return (pence < 0 ? "−" : "") + String.format(Locale.UK, whole ? "£%,.0f" : "£%,.2f", pounds);
    }

    /** @return as in "1250.50", for a file */
    public static String plain(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }
}
