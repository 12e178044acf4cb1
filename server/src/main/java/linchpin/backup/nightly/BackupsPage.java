package linchpin.backup.nightly;

import java.util.List;
import linchpin.backup.moments.MomentsShown;

/**
 * What the page of the nights' backups prints.
 *
 * @param safe when a backup last was known to bring everything back; empty where none ever was
 * @param late whether that is too long ago
 * @param keySeen whether somebody has seen the key, and so may have put it by
 * @param key its fingerprint
 * @param nights the last ones, the last first
 * @param moments to go back to
 */
record BackupsPage(
        String safe, boolean late, boolean keySeen, String key, List<NightLine> nights, MomentsShown moments) {

    /**
     * @param day on which it began
     * @param told what became of it, and how many rows there are where that tells nobody anything of another organisation
     */
    record NightLine(String day, Tag tag, String told) {}

    /** How it stands with one. */
    enum Tag {
        PROVED("Brought back, row for row", "green"),
        FAILED("Failed", "red"),
        MADE("Being brought back", "blue"),
        BEGUN("Being made", "blue");

        private final String label;
        private final String colour;

        Tag(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        String label() {
            return label;
        }

        String colour() {
            return colour;
        }

        static Tag of(Nights.Night night) {
            if (night.proved() != null) {
                return PROVED;
            }
            if (night.failedWith() != null) {
                return FAILED;
            }
            return night.made() == null ? BEGUN : MADE;
        }
    }
}
