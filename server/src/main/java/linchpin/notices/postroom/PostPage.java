package linchpin.notices.postroom;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.notices.Notice;
import linchpin.notices.texts.TextPrice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How messages go.
 *
 * @param waiting those that are still to be sent, the first of them
 * @param stuck those that somebody has to decide about, the first of them
 * @param byHand how many somebody has to ring or write to
 * @param price of one part of a text; null where none is known
 * @param typed as the price was typed
 * @param clock of the organisation
 */
record PostPage(
        List<Way> ways,
        List<Notice> waiting,
        List<Notice> stuck,
        long byHand,
        @Nullable TextPrice price,
        PriceForm typed,
        Errors errors,
        Clock clock) {

    private static final int LONGEST_SOURCE = 300;
    private static final Pattern PENCE = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,3})?");

    /** What a part of a text costs, as it was typed. */
    record PriceForm(String pence, String source) {

        static final PriceForm EMPTY = new PriceForm("", "");

        PriceForm {
            pence = Typed.text(pence).replaceAll("\\s*p$", "");
            source = Typed.text(source);
        }

        Errors errors() {
            var errors = PENCE.matcher(pence).matches()
                    ? Errors.none()
                    : Errors.none().with("pence", "Enter what one part costs, in pence, such as 2.33");
            return source.isEmpty() || source.length() > LONGEST_SOURCE
                    ? errors.with("source", "Enter where that price comes from, in 300 characters or fewer")
                    : errors;
        }

        /** @return once nothing is wrong with it */
        BigDecimal read() {
            return new BigDecimal(pence.replace(',', '.'));
        }
    }

    PostPage with(PriceForm form, Errors wrong) {
        return new PostPage(ways, waiting, stuck, byHand, price, form, wrong, clock);
    }

    /** @return when it is sent, in words */
    String when(Notice notice) {
        return "to be sent " + Days.moment(notice.due(), clock);
    }

    /**
     * A way that messages go.
     *
     * @param set whether something carries them
     * @param missing what is to be set, where nothing does; empty for nothing
     * @param counts how many are how far, in words
     */
    record Way(String name, boolean set, String missing, List<String> counts) {}
}
