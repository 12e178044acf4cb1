package linchpin.approach.desk;

import java.util.List;
import linchpin.ui.Choice;
import linchpin.ui.Errors;

/**
 * What the form for a list prints.
 *
 * @param missing what cannot be sent from here, in words; empty for nothing
 * @param none whether nothing at all can be sent from here
 */
record NewListPage(
        ListForm form, List<Choice> places, List<Choice> bases, int days, String missing, boolean none, Errors errors) {

    /** @return hours before which nobody is asked on the day itself */
    List<Choice> hours() {
        return List.of(
                new Choice("", "Not on that day"),
                new Choice("14", "Not before 14:00"),
                new Choice("16", "Not before 16:00"),
                new Choice("18", "Not before 18:00"));
    }
}
