package linchpin.feedback.giving.posters;

import linchpin.ui.links.QrCode;

/**
 * A poster.
 *
 * @param place whose name stands large
 * @param organisation it belongs to; empty where the place is the organisation
 * @param address of the form
 */
record Poster(String place, String organisation, String address) {

    String image() {
        return QrCode.of(address).image();
    }

    /** @return the address as people type it */
    String typed() {
        return address.replaceFirst("^https?://", "");
    }
}
