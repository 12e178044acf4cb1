package linchpin.people;

/**
 * A link of the main navigation, declared as a bean by the module that owns the pages.
 *
 * @param order smaller stands further left
 * @param permission without which the link is not shown
 */
public record NavigationEntry(int order, String label, String path, Permission permission) {}
