package linchpin.representation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page prints.
 *
 * @param readable whether they may read about the whole that it is of
 * @param part whether it is of a part of the organisation, told in words only
 * @param smallest the smallest number that is shown
 */
record RepresentationPage(
        String about,
        When when,
        boolean part,
        boolean readable,
        int smallest,
        List<OtherPlace> others,
        List<Section> sections,
        boolean mayLoad) {

    /** @return the sections to print; none where none tells anything, which is said once for all */
    List<Section> told() {
        return sections.stream().anyMatch(Section::told) ? sections : List.of();
    }

    /**
     * What was counted and when, and what will be.
     *
     * @param months that are told, in words; null where nothing was counted yet
     * @param on the day it was counted
     * @param due months that are counted as soon as there is enough; null where they were
     * @param next months that are counted after them
     * @param nextOn the first day they may be counted
     */
    record When(
            @Nullable String months,
            @Nullable String on,
            @Nullable String due,
            String next,
            String nextOn) {}

    /** The same page about another place. */
    record OtherPlace(String name, String path) {}

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
            List<GroupRow> groups,
            @Nullable String difference) {}

    /** A group, as read. */
    record GroupRow(String name, String givers, String population, String ratio, String words, boolean underHeard) {}
}
