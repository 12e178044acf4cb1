package linchpin.measures.representation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page prints.
 *
 * @param months the twelve that are told, in words
 * @param part whether it is of a part of the organisation, told in words only
 * @param smallest the smallest number that is shown
 */
record RepresentationPage(
        String about,
        String months,
        boolean part,
        int smallest,
        List<Link> others,
        List<Section> sections,
        boolean mayLoad) {

    /** @return the sections to print; none where none tells anything, which is said once for all */
    List<Section> told() {
        return sections.stream().anyMatch(Section::told) ? sections : List.of();
    }

    /** The same page about another place. */
    record Link(String name, String path) {}

    /**
     * One dimension.
     *
     * @param compared with which population; null where none is loaded
     * @param told whether enough is known to tell any group
     * @param known of how many givers it is known, in words
     * @param difference what part of the givers would have to be others; null where that cannot be shown
     */
    record Section(
            String name,
            boolean told,
            @Nullable String compared,
            String known,
            List<Group> groups,
            @Nullable String difference) {}

    /** A group, as read. */
    record Group(String name, String givers, String population, String ratio, String words, boolean underHeard) {}
}
