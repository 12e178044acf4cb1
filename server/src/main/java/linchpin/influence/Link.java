package linchpin.influence;

import java.util.UUID;

/**
 * Something that something is linked to, as whoever looks may read it.
 *
 * @param title as it is called today
 * @param path where it is shown
 */
public record Link(About about, UUID id, String title, String path) {

    /** @return as in "Matter: Tea at night" */
    public String label() {
        return about.label() + ": " + title;
    }
}
