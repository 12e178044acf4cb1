package linchpin.ui;

import org.jspecify.annotations.Nullable;

/**
 * A link of the public pages' navigation, declared as a bean by the module that owns the page.
 *
 * @param order smaller stands further left
 * @param path of the page; where there is one for each organisation, its code follows
 * @param anywhere where the link leads while nobody knows which organisation is meant; null where there is nothing to show then
 * @param each whether there is one for each organisation
 */
public record PublicLink(
        int order, String label, String path, @Nullable String anywhere, boolean each) {

    /** @return of a page that is the same for all organisations */
    public static PublicLink of(int order, String label, String path) {
        return new PublicLink(order, label, path, path, false);
    }

    /** @return of a page that each organisation has its own of */
    public static PublicLink ofEach(int order, String label, String path, @Nullable String anywhere) {
        return new PublicLink(order, label, path, anywhere, true);
    }

    /** @return where it leads on the pages of the organisation with this code; null for nowhere */
    @Nullable
    String to(@Nullable String code) {
        return each && code != null ? path + "/" + code : anywhere;
    }
}
