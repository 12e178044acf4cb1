package linchpin.meaning.sharing;

import java.util.List;

/**
 * What is printed about sharing.
 *
 * @param economy its name; empty for none
 * @param others the names of the others in it
 * @param since when it was decided and by whom; empty while nothing is shared
 * @param may whether this person may decide
 */
record SharingPage(String organisation, String economy, List<String> others, String since, String shared, boolean may) {

    boolean sharing() {
        return !since.isEmpty();
    }
}
