package linchpin.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What is needed to found an organisation.
 *
 * @param code 2 to 12 letters and digits, the ODS code where there is one
 * @param kind code of the reference list
 * @param economy it joins; null for none
 */
public record NewOrganisation(
        String code, String name, String kind, @Nullable EconomyId economy) {}
