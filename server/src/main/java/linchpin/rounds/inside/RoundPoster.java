package linchpin.rounds.inside;

import linchpin.ui.links.QrCode;

/**
 * A poster that asks people what should be asked.
 *
 * @param title of the round
 * @param about what it is about, in plain words
 * @param times until when, in words
 * @param address where they say it
 */
record RoundPoster(String title, String about, String times, String organisation, String address) {

    private static final int ROOM = 400; // characters that leave the code its place on one page

    String image() {
        return QrCode.of(address).image();
    }

    /** @return the address as people type it */
    String typed() {
        return address.replaceFirst("^https?://", "");
    }

    /** @return as much of what it is about as has room, in whole words */
    String shortly() {
        if (about.length() <= ROOM) {
            return about;
        }
        var end = about.lastIndexOf(' ', ROOM);
        return about.substring(0, end < 0 ? ROOM : end) + " …";
    }
}
