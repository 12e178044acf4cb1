package linchpin.figures.published;

import java.util.List;
import linchpin.organisation.Organisation;
import linchpin.tables.writing.Table;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of an organisation or one of its places.
 *
 * @param about its name
 * @param place its id; null for the organisation as a whole
 * @param above the places above it that show anything, from the top
 * @param period of all published quarters; null when there are none yet
 * @param smallest no group of fewer can be worked out
 * @param rooms numbers and stories side by side
 */
record EverybodyPage(
        Organisation organisation,
        String about,
        @Nullable String place,
        List<Link> above,
        @Nullable String period,
        int smallest,
        List<Room> rooms) {

    /** @param path null where there is nothing to open */
    record Link(String name, @Nullable String path) {}

    /**
     * A table and the stories beside it.
     *
     * @param id names it in the page and in the address of its file
     * @param links of the first column, as many as rows
     * @param stories of people who agree to be quoted
     */
    record Room(String id, String heading, String note, Table table, List<Link> links, List<Story> stories) {

        Room beside(List<Story> told) {
            return new Room(id, heading, note, table, links, told);
        }
    }

    record Story(String words, String by) {}

    /** @return where the table of a room is to be had as a file */
    String file(Room room, String kind) {
        return "/numbers/" + organisation.code() + "/table?of=" + room.id() + "&as=" + kind
                + (place == null ? "" : "&place=" + place);
    }
}
