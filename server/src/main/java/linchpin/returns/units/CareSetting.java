package linchpin.returns.units;

import org.jspecify.annotations.Nullable;

/**
 * A kind of care that a return is made for, as it is collected in a certain month.
 *
 * @param level ward, site or organisation: what a line of the return is
 * @param workingDay the return is due on this working day after the month; null where that is not known
 * @param sentThrough the system that takes it
 * @param eligible what its number of eligible people counts
 * @param checked whether all this was read in its source, or confirmed by the organisation; else somebody is to check it
 */
public record CareSetting(
        String code,
        String label,
        String level,
        @Nullable Integer workingDay,
        String sentThrough,
        String eligible,
        @Nullable String note,
        boolean checked) {

    public boolean byWard() {
        return level.equals("ward");
    }

    public boolean bySite() {
        return level.equals("site");
    }

    /** @return what a line is, as people say it */
    public String lineName() {
        return byWard() ? "ward" : bySite() ? "site" : "organisation";
    }

    /**
     * A way of collecting answers that the return counts apart.
     *
     * @param checked as that of the setting
     * @param channel of feedback that usually counts as it; null for none
     */
    public record Mode(
            String code,
            String label,
            boolean checked,
            @Nullable String channel) {}
}
