package linchpin.returns.units;

import java.util.List;
import java.util.UUID;
import linchpin.ui.Choice;
import linchpin.ui.Errors;

/**
 * What the page prints.
 *
 * @param places that may be lines
 * @param modesChecked whether the list of modes was read in its source, or confirmed; else somebody is to check it
 */
record ArrangePage(
        CareSetting setting,
        Units.Parent parent,
        List<OfferedPlace> places,
        List<OfferedChannel> channels,
        List<Choice> modes,
        boolean modesChecked,
        Errors errors) {

    /** A place that may be a line. */
    record OfferedPlace(UUID id, String name, boolean chosen, ReturnUnit unit) {

        /** @return the name of one of its fields */
        String field(String which) {
            return which + "[" + id + "]";
        }
    }

    /** A channel and the mode it counts as. */
    record OfferedChannel(String code, String label, String mode) {}
}
