package linchpin.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.tours.ToursOfRoles;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.Sessions;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.OpenToAll;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Chooses as whom to walk through the demonstration. Not there in an installation of one's own. */
@Controller
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoController {

    private final Organisations organisations;
    private final Accounts accounts;
    private final Sessions sessions;
    private final DemoReceipts receipts;

    DemoController(Organisations organisations, Accounts accounts, Sessions sessions, DemoReceipts receipts) {
        this.receipts = receipts;
        this.organisations = organisations;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** What the picker prints. */
    record DemoPage(List<DemoPeople.Person> people, List<Organisation> organisations, List<String> receipts) {

        /** @return the end of the address of this person's tour */
        String tour(DemoPeople.Person person) {
            return ToursOfRoles.slug(person.role());
        }
    }

    @OpenToAll
    @GetMapping("/demo")
    ModelAndView choose() {
        var page = new DemoPage(DemoPeople.ALL, organisations.all(), receipts.printed());
        return new ModelAndView("demo/demo", Map.of("page", page));
    }

    @OpenToAll
    @PostMapping("/demo")
    ModelAndView signIn(@RequestParam Role role, HttpServletRequest request, HttpServletResponse response) {
        var person = DemoPeople.ALL.stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow(NotFound::new);
        var where = organisations.withCode(FictionalTrust.ALL.getFirst().code()).orElseThrow(NotFound::new);
        var account = Tenancy.in(where.id().id(), () -> accounts.withAddress(person.email()))
                .orElseThrow(NotFound::new);
        sessions.begin(account, where.id(), request, response);
        return new ModelAndView("redirect:/home");
    }
}
