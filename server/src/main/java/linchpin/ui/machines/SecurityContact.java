package linchpin.ui.machines;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import linchpin.platform.NotFound;
import linchpin.platform.Settings;
import linchpin.ui.OpenToAll;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whom to tell of a hole in the product, where programs look for it (RFC 9116). Not there until whoever runs the product names somebody. */
@Controller
class SecurityContact {

    private static final String PATH = "/.well-known/security.txt";
    private static final int DAYS = 180; // who reads it later asks again: what is promised for long is forgotten

    private final String contact;
    private final Settings settings;
    private final Clock clock;

    SecurityContact(@Value("${linchpin.security-contact:}") String contact, Settings settings, Clock clock) {
        this.contact = contact.strip();
        this.settings = settings;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String text() {
        if (contact.isEmpty()) {
            throw new NotFound();
        }
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS);
        var address = settings.address();
        return "Contact: " + (contact.contains(":") ? contact : "mailto:" + contact) + "\nExpires: " + expires
                + "\nPreferred-Languages: en\n"
                + (address == null ? "" : "Canonical: " + address + PATH + "\n");
    }
}
