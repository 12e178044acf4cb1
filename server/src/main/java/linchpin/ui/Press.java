package linchpin.ui;

import java.util.UUID;
import linchpin.ui.remembered.OneTimeWord;

/** One press of a form's button. Each form that is shown carries a number of its own, so that a second press is known for what it is. */
public final class Press {

    /** The hidden field's name; no form has a field of its own that is called so. */
    public static final String FIELD = "_press";

    private Press() {}

    /** @return for a form that is shown now; where its page is remembered, each who is shown it has another */
    public static String fresh() {
        var number = number();
        new OneTimeWord(number, Press::number).onThisPage();
        return number;
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }
}
