package linchpin.notices.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import linchpin.ui.Days;

/**
 * What one part of a text costs.
 *
 * @param pence of one part
 * @param from the first day on which it holds
 * @param source where it comes from, in words
 * @param own whether the organisation entered it; otherwise it is the published one
 */
public record TextPrice(BigDecimal pence, LocalDate from, String source, boolean own) {

    /** @return of so many parts, as in "£5.59" */
    public String of(long parts) {
        var pounds = pence.multiply(BigDecimal.valueOf(parts)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        return "£%,.2f".formatted(pounds);
    }

    /** @return as in "2.33p a part, since 1 April 2025" */
    public String each() {
        var bare = pence.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString() + "p a part, since " + Days.full(from);
    }
}
