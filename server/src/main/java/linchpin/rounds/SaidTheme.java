package linchpin.rounds;

import linchpin.platform.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A theme of what was said.
 *
 * @param name empty for what stands under none
 * @param times how often something under it was sent
 */
public record SaidTheme(String name, int times) {

    private static final int SHORT = 8;

    /** @return how an address and a form call it: names have commas */
    public String key() {
        return key(name);
    }

    /** @return the same of a name */
    public static String key(String name) {
        return name.isEmpty() ? "none" : Digest.hex(name).substring(0, SHORT);
    }

    /** @return as a page prints it */
    public String label() {
        return label(name);
    }

    /** @return the same of a name; null for none */
    public static String label(@Nullable String name) {
        return name == null || name.isEmpty() ? "Under no theme" : name;
    }
}
