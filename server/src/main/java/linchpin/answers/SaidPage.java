package linchpin.answers;

import java.util.List;
import linchpin.organisation.Organisation;

/**
 * What the public page of an organisation prints.
 *
 * @param claimed changes that nobody who raised them has confirmed yet
 * @param late how many promises are past their date
 */
record SaidPage(
        Organisation organisation,
        long claimed,
        long confirmed,
        long didNot,
        long late,
        List<Promise> promises,
        List<Said> answers) {

    /** A promise in progress, without the name of its owner. */
    record Promise(String what, String matter, String timing, boolean late) {}
}
