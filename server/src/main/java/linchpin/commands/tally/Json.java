package linchpin.commands.tally;

import java.util.List;
import java.util.Map;

/** JSON as it stands in a file. Numbers stay as they are written, because what is written may be far larger than what can be held. */
sealed interface Json {

    /** Fields by name, none of them twice. */
    record Fields(Map<String, Json> all) implements Json {}

    /** A list. */
    record Items(List<Json> all) implements Json {}

    /** Text. */
    record Text(String words) implements Json {}

    /** A number. */
    record Numeral(String written) implements Json {}

    /** True or false. */
    record Truth(boolean holds) implements Json {}

    /** Null. */
    enum Nothing implements Json {
        NOTHING
    }
}
