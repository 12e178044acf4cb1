package linchpin.demo.cast;

import java.util.List;

/**
 * A fictional organisation.
 *
 * @param care hospital, community or mental: which words fit
 * @param places "Division > Ward" paths, the last name with its kind after a colon
 * @param ward where its clinician works, who reads and promises there and nowhere else
 * @param feedback how many in two years, those among them that tell nothing in words
 */
public record FictionalTrust(
        String code, String name, String kind, String care, List<String> places, String ward, int feedback) {

    public static final String ECONOMY = "Riverside (fictional)";

    public static final List<FictionalTrust> ALL = List.of(
            new FictionalTrust(
                    "DEMOA",
                    "Alderbrook Hospitals (fictional)",
                    "acute",
                    "hospital",
                    List.of(
                            "Surgery:division > Willow ward:ward",
                            "Surgery:division > Rowan ward:ward",
                            "Surgery:division > Discharge lounge:team",
                            "Medicine:division > Juniper ward:ward",
                            "Medicine:division > Elder care:service > Hazel ward:ward",
                            "Medicine:division > Emergency department:service",
                            "Women and children:division > Maternity:service > Postnatal ward:ward",
                            "Women and children:division > Ash ward:ward",
                            "Outpatients:division > Main outpatients:service",
                            "Outpatients:division > Eye clinic:service"),
                    "Willow ward",
                    440),
            new FictionalTrust(
                    "DEMOB",
                    "Brindle Vale Community Health (fictional)",
                    "community",
                    "community",
                    List.of(
                            "North:division > Podiatry:service",
                            "North:division > District nursing:service > Millfield team:team",
                            "South:division > Wheelchair service:service",
                            "South:division > Physiotherapy:service"),
                    "Podiatry",
                    160),
            new FictionalTrust(
                    "DEMOC",
                    "Carrow Mental Health (fictional)",
                    "mental-health",
                    "mental",
                    List.of(
                            "Adults:division > Talking therapies:service",
                            "Adults:division > Crisis team:team",
                            "Adults:division > Larch unit:ward",
                            "Older people:division > Memory clinic:service"),
                    "Larch unit",
                    150));
}
