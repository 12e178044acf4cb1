package linchpin.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose, in radios, checkboxes and selects.
 *
 * @param value sent when chosen
 * @param label as read
 * @param hint a sentence of help; null for none
 */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
