package linchpin.people;

import java.util.List;

/**
 * A link of the main navigation, declared as a bean by the module that owns the pages.
 *
 * @param group what people do there
 * @param order smaller stands further left within its group
 * @param permission without which the link is not shown
 * @param forAll whether it must be held for the whole organisation
 * @param with addresses whose pages belong to it too, though they do not begin with its own
 */
public record NavigationEntry(
        Group group, int order, String label, String path, Permission permission, boolean forAll, List<String> with) {

    /** What people do: the navigation's parts, from what is said to what comes of it. */
    public enum Group {
        LISTEN("Listen"),
        UNDERSTAND("Understand"),
        DECIDE("Decide"),
        ACT("Act and answer"),
        PEOPLE("People"),
        SETTINGS("Settings");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public NavigationEntry(Group group, int order, String label, String path, Permission permission, boolean forAll) {
        this(group, order, label, path, permission, forAll, List.of());
    }

    public NavigationEntry(Group group, int order, String label, String path, Permission permission) {
        this(group, order, label, path, permission, false);
    }

    /** @return the same, to which pages below these addresses belong too */
    public NavigationEntry with(String... paths) {
        return new NavigationEntry(group, order, label, path, permission, forAll, List.of(paths));
    }
}
