package linchpin.ui;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation puts on top and at the foot of its pages, in one place for every template.
 *
 * @param name the organisation's
 * @param code as in addresses
 * @param logo null for none
 * @param leader what it calls those who lead from among the people it serves
 * @param contact how to reach it, in a line; empty for nothing
 * @param complaints whom to turn to with a worry or a complaint, in a line; empty for nothing
 */
public record Letterhead(
        String name, String code, @Nullable Logo logo, LocalName leader, String contact, String complaints) {

    /** What leaders are called where nobody says otherwise. */
    public static final LocalName USUAL_LEADER = new LocalName("patient leader", "patient leaders");

    /** A picture, and what it is for those who do not see it. */
    public record Logo(String path, String alt) {}

    /** @return of an organisation that has arranged nothing */
    public static Letterhead plain(String name, String code) {
        return new Letterhead(name, code, null, USUAL_LEADER, "", "");
    }
}
