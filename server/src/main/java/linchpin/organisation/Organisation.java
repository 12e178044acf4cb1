package linchpin.organisation;

import java.time.LocalDate;
import linchpin.ui.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * A body that runs or commissions care.
 *
 * @param code of the Organisation Data Service, or one of the same shape: capital letters and digits
 * @param kind code of the reference list of kinds
 * @param economyId the local health economy it belongs to; null for none
 * @param validTo last day it exists; null while it does
 * @param letterhead its name, logo and lines, and what it calls its patient leaders
 */
public record Organisation(
        OrganisationId id,
        String code,
        String name,
        String kind,
        @Nullable EconomyId economyId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Letterhead letterhead) {

    /** One that has arranged nothing yet. */
    public Organisation(
            OrganisationId id,
            String code,
            String name,
            String kind,
            @Nullable EconomyId economyId,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(id, code, name, kind, economyId, validFrom, validTo, Letterhead.plain(name, code));
    }
}
