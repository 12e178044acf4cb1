package linchpin.figures.published;

import java.util.List;
import linchpin.figures.room.NumberBlock.Link;
import linchpin.figures.room.NumberBlock.Room;
import linchpin.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of an organisation or one of its places.
 *
 * @param about its name
 * @param place its id; null for the organisation as a whole
 * @param above the places above it that show anything, from the top
 * @param period of all published quarters; null when there are none yet
 * @param smallest no number can be worked out that stands for fewer
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

    /** @return where the table of a room is to be had as a file */
    String file(String room, String kind) {
        return "/numbers/" + organisation.code() + "/table?of=" + room + "&as=" + kind
                + (place == null ? "" : "&place=" + place);
    }
}
