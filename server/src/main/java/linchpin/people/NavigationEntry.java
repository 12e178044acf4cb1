package linchpin.people;

/**
 * A link of the main navigation, declared as a bean by the module that owns the pages.
 *
 * @param order smaller stands further left
 * @param permission without which the link is not shown
 * @param forAll whether it must be held for the whole organisation
 */
public record NavigationEntry(int order, String label, String path, Permission permission, boolean forAll) {

    public NavigationEntry(int order, String label, String path, Permission permission) {
        this(order, label, path, permission, false);
    }
}
