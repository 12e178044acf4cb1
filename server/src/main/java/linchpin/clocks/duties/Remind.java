package linchpin.clocks.duties;

import java.util.List;
import java.util.Locale;

/**
 * A step of reminding.
 *
 * @param days after the day on which it is due; before it where less than 0
 */
public record Remind(int days, Who who) {

    /** Of duties that an organisation set itself. */
    static final List<Remind> USUAL =
            List.of(new Remind(-2, Who.OWNER), new Remind(0, Who.OWNER), new Remind(1, Who.HIGHER));

    /** Who is reminded. */
    public enum Who {
        OWNER,
        /** Whoever answers for it at the top. */
        HIGHER;

        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
