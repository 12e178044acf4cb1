package linchpin.twins;

import java.time.YearMonth;
import java.util.Map;
import linchpin.organisation.Organisation;
import linchpin.support.World.Person;

/**
 * An organisation made like others.
 *
 * @param all somebody with every role
 * @param one a clinician of Elm
 * @param month in which everybody spoke
 * @param ids of its places by code, of a feedback as "feedback", and the number of its pack as "pack"
 */
record Twin(Organisation trust, Person all, Person one, YearMonth month, Map<String, String> ids) {

    /** @return an address, of which "{code}", "{month}" and what stands in its ids are filled in */
    String address(String pattern) {
        var address = pattern.replace("{code}", trust.code()).replace("{month}", month.toString());
        for (var id : ids.entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        return address;
    }
}
