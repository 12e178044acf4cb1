package linchpin.answers.paper;

import linchpin.answers.outlets.ToldAnswer;
import linchpin.platform.Digest;
import linchpin.ui.links.QrCode;

/**
 * An answer as it is printed: exactly the words that were approved. What givers let us quote is not in it: they can change their mind, and
 * paper cannot.
 *
 * @param organisation whose answer it is
 * @param answer as it is published now
 * @param address of its public page
 * @param asOf the day of what it says
 */
record Paper(String organisation, ToldAnswer answer, String address, String asOf) {

    String place() {
        return answer.said().place();
    }

    String title() {
        return answer.title();
    }

    String youSaid() {
        return answer.said().answer().youSaid();
    }

    String label() {
        return answer.label();
    }

    String we() {
        return answer.said().answer().we();
    }

    String standing() {
        return StandsAs.words(answer.said().answer(), answer.said().matter());
    }

    /** @return that the words changed since they were first published; empty where they did not */
    String correction() {
        return answer.correction();
    }

    /** @return the code that leads to the public page, as a picture */
    String image() {
        return QrCode.of(address).image();
    }

    /** @return the address as people type it */
    String typed() {
        return address.replaceFirst("^https?://", "");
    }

    /** @return tells whether the same words would be printed; what people say to them is no part of it */
    static byte[] content(String title, String place, String youSaid, String label, String we) {
        return Digest.of(String.join("\u0000", title, place, youSaid, label, we));
    }

    /** @return of this one */
    byte[] content() {
        return content(title(), place(), youSaid(), label(), we());
    }
}
