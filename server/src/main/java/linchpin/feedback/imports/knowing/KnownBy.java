package linchpin.feedback.imports.knowing;

import linchpin.feedback.imports.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * What rows without a number of their own are known by when they are sent again.
 *
 * @param sent whether by what stands in them; else by what an earlier version read in them, as an import that began in its time goes on
 * @param then how such rows were read when a file with these columns came in in the time of that version, so that they are asked for by that as
 *     well; null where none did
 */
public record KnownBy(boolean sent, @Nullable Mapping then) {

    /** Where no file came in before. */
    public static final KnownBy SENT = new KnownBy(true, null);
}
