package linchpin.representation;

import java.util.List;
import linchpin.figures.room.StoryCard;
import linchpin.tables.writing.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the page prints.
 *
 * @param place its code; empty for the whole organisation
 * @param readable whether they may read about the whole that it is of
 * @param part whether it is of a part of the organisation, told in words only
 * @param smallest the smallest number that is shown
 */
record RepresentationPage(
        String about,
        String place,
        When when,
        boolean part,
        boolean readable,
        int smallest,
        List<OtherPlace> others,
        List<Section> sections,
        boolean mayLoad) {

    /**
     * @param section what it is of
     * @param kind {@code csv} or {@code xlsx}
     * @return where it is to be had as a file
     */
    String file(Section section, String kind) {
        return "/representation/table?of=" + section.code() + "&as=" + kind + (part ? "&place=" + place : "");
    }

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
     * @param code in addresses
     * @param compared with which population; null where none is loaded
     * @param told whether enough is known to tell any group
     * @param known of how many givers it is known, in words
     * @param hidden which groups are not shown and what they are together; empty where all are
     * @param stories of the same months beside it, chosen by nothing that their givers said of themselves
     * @param difference what part of the givers would have to be others; null where that cannot be shown
     */
    record Section(
            String code,
            String name,
            boolean told,
            @Nullable String compared,
            String known,
            List<GroupRow> groups,
            String hidden,
            @Nullable String difference,
            List<StoryCard> stories) {

        /** @return whether there is a table of it: without a population, a part that is told in words has nothing to say of groups */
        boolean taken(boolean part) {
            return told && (!part || compared != null);
        }

        Section beside(List<StoryCard> told) {
            return new Section(code, name, this.told, compared, known, groups, hidden, difference, told);
        }
    }

    /** A group, as read. */
    record GroupRow(String name, Cell givers, Cell population, String ratio, String words, boolean underHeard) {}
}
