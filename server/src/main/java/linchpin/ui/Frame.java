package linchpin.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page's own content.
 *
 * @param organisation whose pages these are; null before one is known
 * @param person signed in; null for a visitor
 * @param navigation links this person may follow, in order; empty for a visitor
 * @param csrf gives the token that forms of signed-in people carry; null where there is no session to protect
 */
public record Frame(
        @Nullable String organisation,
        @Nullable String person,
        List<Link> navigation,
        @Nullable CsrfField csrf) {

    /** A visitor: no person, no navigation, no session. */
    public static final Frame VISITOR = new Frame(null, null, List.of(), null);

    /**
     * A link of the navigation.
     *
     * @param label as read
     * @param path within the product
     * @param here whether the present page belongs to it
     */
    public record Link(String label, String path, boolean here) {}

    /** The hidden field of a protected form; asking for the value makes a session, so ask only in forms that need it. */
    public interface CsrfField {
        String name();

        String value();
    }

    /** @return the same frame with another organisation's name, for public pages */
    public Frame of(String organisationName) {
        return new Frame(organisationName, person, navigation, csrf);
    }
}
