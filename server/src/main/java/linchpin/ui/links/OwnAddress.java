package linchpin.ui.links;

import jakarta.servlet.http.HttpServletRequest;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach the product, for links that leave the screen: on posters and receipts. */
@Component
public class OwnAddress {

    private final Settings settings;

    OwnAddress(Settings settings) {
        this.settings = settings;
    }

    /** @return the address that was set, or else the one this request came to, and the path on it */
    public String of(HttpServletRequest request, String path) {
        var set = settings.address();
        var start = set == null
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : set;
        return start + path;
    }
}
