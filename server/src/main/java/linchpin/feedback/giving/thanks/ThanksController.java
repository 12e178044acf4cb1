package linchpin.feedback.giving.thanks;

import jakarta.servlet.http.HttpServletRequest;
import linchpin.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Thanks whoever told us something, at an address that closes soon. */
@Controller
class ThanksController {

    private final ThanksAddress address;
    private final Thanks thanks;

    ThanksController(ThanksAddress address, Thanks thanks) {
        this.address = address;
        this.thanks = thanks;
    }

    @OpenToAll(session = false)
    @GetMapping(ThanksAddress.PATH + "{brief}")
    ModelAndView thank(@PathVariable String brief, HttpServletRequest request) {
        return address.read(brief)
                .map(given -> thanks.page(given, request))
                .orElseGet(() -> new ModelAndView("redirect:/receipt?closed=yes"));
    }
}
