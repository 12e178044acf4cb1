package linchpin.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that runs or commissions care.
 *
 * @param code of the Organisation Data Service, or one of the same shape: capital letters and digits
 * @param kind code of the reference list of kinds
 * @param economyId the local health economy it belongs to; null for none
 * @param validTo last day it exists; null while it does
 */
public record Organisation(
        OrganisationId id,
        String code,
        String name,
        String kind,
        @Nullable EconomyId economyId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
