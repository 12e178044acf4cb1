package linchpin.approach.quiet;

import java.util.Map;
import java.util.function.Function;
import linchpin.approach.KnownAgain;
import linchpin.approach.LeftAlone;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever was asked says that they want to be asked no more. Opening the page changes nothing, for programs open links. */
@Controller
class StopController {

    private static final String PATH = "/stop/{code}/{key}";

    private final Organisations organisations;
    private final KnownAgain known;
    private final LeftAlone alone;

    StopController(Organisations organisations, KnownAgain known, LeftAlone alone) {
        this.organisations = organisations;
        this.known = known;
        this.alone = alone;
    }

    /** @param stopped whether they are asked no more */
    record StopAskingPage(Organisation organisation, boolean stopped) {}

    @OpenToAll(session = false)
    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String code, @PathVariable String key) {
        return with(code, key, alone::hasStopped);
    }

    /** The press on that page, or the one of a mail program (RFC 8058): neither signs in, and both may come twice. */
    @OpenToAll(session = false)
    @PostMapping(PATH)
    ModelAndView stop(@PathVariable String code, @PathVariable String key) {
        return with(code, key, mac -> {
            alone.stop(mac);
            return true;
        });
    }

    private ModelAndView with(String code, String key, Function<byte[], Boolean> work) {
        var here = organisations.withCode(code).orElseThrow(NotFound::new);
        var stopped = Tenancy.in(here.id().id(), () -> known.read(key).map(work).orElseThrow(NotFound::new));
        return new ModelAndView("approach/quiet/stop", Map.of("page", new StopAskingPage(here, stopped)));
    }
}
