package linchpin.organisation.logo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the logo of today. Each has an address of its own, so browsers keep it; none tells anything of whoever looks. One that was taken
 * away is nobody's any more until it is put back: somebody may have sent the wrong picture.
 */
@Controller
class LogoController {

    private final Organisations organisations;
    private final OrganisationSettings settings;

    LogoController(Organisations organisations, OrganisationSettings settings) {
        this.organisations = organisations;
        this.settings = settings;
    }

    @OpenToAll
    @GetMapping("/logo/{code}/{id}")
    void logo(@PathVariable String code, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        var now = organisation.letterhead().logo();
        if (now == null || !now.path().endsWith("/" + id)) {
            throw new NotFound();
        }
        var picture =
                Tenancy.in(organisation.id().id(), () -> settings.logo(id)).orElseThrow(NotFound::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400"); // in place of the gate's
        response.setContentType(MediaType.IMAGE_PNG_VALUE);
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
