package linchpin.people.arranging;

import jakarta.servlet.http.HttpServletRequest;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;

/** Addresses that somebody hands over, as whoever gets them reaches them. */
@Component
class HandedLinks {

    private final Organisations organisations;
    private final Settings settings;

    HandedLinks(Organisations organisations, Settings settings) {
        this.organisations = organisations;
        this.settings = settings;
    }

    /**
     * @param what it opens, as its address begins
     * @param token of the link
     */
    String link(String what, Viewer viewer, String token, HttpServletRequest request) {
        var code = organisations.with(viewer.organisation()).orElseThrow().code();
        return address(request) + "/" + what + "/" + code + "/" + token;
    }

    private String address(HttpServletRequest request) {
        var asked = request.getRequestURL();
        return settings.address() == null
                ? asked.substring(0, asked.length() - request.getRequestURI().length())
                : settings.address();
    }
}
