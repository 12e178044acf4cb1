package linchpin.history;

import java.util.Locale;

/** What kind of act it is. Each module lists its own in an enum; what is stored must not change when a constant is told otherwise. */
public interface ActKind {

    /** @return the module that does it, as in {@code matters} */
    String module();

    /** @return the constant's name */
    String name();

    /** @return who may see it */
    SeenBy seenBy();

    /** @return as stored, as in {@code matters.taken_out} */
    default String stored() {
        return module() + "." + name().toLowerCase(Locale.ROOT);
    }
}
