package linchpin.feedback.giving;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.organisation.now.OpenForNow;
import linchpin.organisation.now.OpenForNow.Link;
import linchpin.ui.OpenToAll;
import linchpin.ui.PublicLink;
import linchpin.ui.remembered.Remembered;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody arrives. */
@Controller
class StartController {

    /** Of so many organisations at most it is asked what is open now: everybody arrives here. */
    private static final int ASKED = 12;

    private final Organisations organisations;
    private final Supplier<List<OpenForNow>> now;

    StartController(Organisations organisations, ObjectProvider<OpenForNow> now) {
        this.organisations = organisations;
        this.now = SingletonSupplier.of(() -> now.orderedStream().toList());
    }

    @Bean
    static PublicLink givingLink() {
        return PublicLink.ofEach(10, "Give feedback", "/give", "/");
    }

    @Bean
    static PublicLink receiptLink() {
        return PublicLink.of(20, "My receipt", "/receipt");
    }

    @Bean
    static PublicLink aboutLink() {
        return PublicLink.of(50, "About", "/about");
    }

    @Remembered(inBrowsers = false)
    @OpenToAll
    @GetMapping("/")
    ModelAndView start() {
        var all = organisations.all();
        var open = all.stream().limit(ASKED).collect(Collectors.toMap(Organisation::code, this::open));
        return new ModelAndView("feedback/giving/start", Map.of("organisations", all, "now", open));
    }

    private List<Link> open(Organisation organisation) {
        return now.get().stream().flatMap(one -> one.now(organisation).stream()).toList();
    }

    @OpenToAll
    @GetMapping("/about")
    ModelAndView about() {
        return new ModelAndView("feedback/giving/about");
    }
}
