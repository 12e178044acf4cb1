package linchpin.approach.desk;

import java.util.List;
import java.util.Map;
import linchpin.approach.sorting.Columns;
import linchpin.approach.sorting.Sorted;
import linchpin.notices.texts.SmsText;
import linchpin.notices.texts.TextPrice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads before they stand for a list.
 *
 * @param left how many are left out, by why in words
 * @param example what is sent, for the place with the longest name
 * @param price of one part of a text; null where none is known
 * @param sealed who may be asked, on this page and nowhere else
 */
record LookedPage(
        ListForm form,
        Columns columns,
        Sorted sorted,
        Map<String, String> left,
        long texts,
        long mails,
        String example,
        @Nullable TextPrice price,
        String missing,
        String basis,
        String sealed) {

    /** @return whether anybody may be asked */
    boolean any() {
        return texts + mails > 0;
    }

    SmsText.Length length() {
        return SmsText.length(example);
    }

    /** @return what the texts cost at most */
    long parts() {
        return texts * length().parts();
    }

    /** @return what that comes to, in words; empty where no price is known */
    String cost() {
        return price == null ? "" : price.of(parts()) + " without VAT";
    }

    List<Long> wrong() {
        return sorted.wrong();
    }
}
