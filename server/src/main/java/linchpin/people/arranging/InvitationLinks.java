package linchpin.people.arranging;

import jakarta.servlet.http.HttpServletRequest;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;

/** Addresses of invitations, as somebody elsewhere reaches them. */
@Component
class InvitationLinks {

    private final Organisations organisations;
    private final Settings settings;

    InvitationLinks(Organisations organisations, Settings settings) {
        this.organisations = organisations;
        this.settings = settings;
    }

    /** @param token of the invitation */
    String link(Viewer viewer, String token, HttpServletRequest request) {
        var code = organisations.with(viewer.organisation()).orElseThrow().code();
        return address(request) + "/invitation/" + code + "/" + token;
    }

    private String address(HttpServletRequest request) {
        var asked = request.getRequestURL();
        return settings.address() == null
                ? asked.substring(0, asked.length() - request.getRequestURI().length())
                : settings.address().replaceAll("/+$", "");
    }
}
