package linchpin.approach;

import linchpin.notices.texts.SmsText;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.platform.Settings;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/** Puts into the organisation's words what stands for something: its name, the place, where to say something, and where to stop. */
@Component
public class AskPhrase {

    public static final String ORGANISATION = "{organisation}";
    public static final String PLACE = "{place}";
    public static final String LINK = "{link}";
    public static final String STOP = "{stop}";

    private static final int KEY = 24; // letters of the key by which somebody stops
    private static final int CODE = 8; // of the list's

    private final Organisations organisations;
    private final Settings settings;

    AskPhrase(Organisations organisations, Settings settings) {
        this.organisations = organisations;
        this.settings = settings;
    }

    /** @return the organisation in scope */
    public Organisation here() {
        return organisations.with(new OrganisationId(Tenancy.organisation())).orElseThrow();
    }

    private String base() {
        var address = settings.address();
        return address == null ? "https://your.address" : address.replaceFirst("/+$", "");
    }

    /** @return where whoever has this key stops, with one press */
    public String stop(Organisation here, String key) {
        return base() + "/stop/" + here.code() + "/" + key;
    }

    /** @return what is sent */
    public String words(String text, Organisation here, Place place, String code, String stop) {
        return SmsText.plain(text.replace(ORGANISATION, here.name()).replace(PLACE, place.name()))
                .replace(LINK, base() + "/give/" + here.code() + "/" + place.code() + "?asked=" + code)
                .replace(STOP, stop);
    }

    /** @return as somebody at this place would get it, with made-up links of the same length */
    public String example(String text, Place place) {
        var here = here();
        return words(text, here, place, "0".repeat(CODE), stop(here, "0".repeat(KEY)));
    }
}
