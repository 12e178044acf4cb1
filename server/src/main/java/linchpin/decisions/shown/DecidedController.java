package linchpin.decisions.shown;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import linchpin.commands.tally.Signature;
import linchpin.decisions.Decision;
import linchpin.decisions.ballots.BallotsTable;
import linchpin.decisions.shown.DecidedPages.DecidedPage;
import linchpin.decisions.shown.DecisionPage.Standing;
import linchpin.organisation.Organisation;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.Paging;
import linchpin.ui.PublicLink;
import linchpin.ui.remembered.Remembered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In public: what was decided together, how patients voted, and the file from which everybody can work it out again. */
@Controller
class DecidedController {

    static final String PATH = "/decided";

    private final DecidedPages pages;
    private final Registered registered;
    private final FrameSource frames;

    DecidedController(DecidedPages pages, Registered registered, FrameSource frames) {
        this.pages = pages;
        this.registered = registered;
        this.frames = frames;
    }

    @Configuration(proxyBeanMethods = false)
    static class InPublic {

        private static final int ORDER = 35;

        @Bean
        PublicLink decidedLink() {
            return PublicLink.ofEach(ORDER, "What was decided", PATH, null);
        }
    }

    record RegisterPage(Organisation organisation, Paging.Page<Row> decisions) {

        String keys() {
            return keysOf(organisation);
        }
    }

    private static String keysOf(Organisation organisation) {
        return PATH + "/" + organisation.code() + "/keys";
    }

    record Row(Decision decision, Standing standing, String path) {}

    @OpenToAll
    @Remembered
    @GetMapping(PATH + "/{code}")
    ModelAndView all(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            HttpServletRequest request) {
        var organisation = registered.organisation(code);
        var paging = Paging.of(after, before);
        List<Decision> found = Tenancy.in(organisation.id().id(), () -> registered.page(paging));
        var path = PATH + "/" + organisation.code();
        var page = paging.page(found, decision -> String.valueOf(decision.number()), path);
        var rows = page.rows().stream()
                .map(one -> new Row(one, pages.standing(one), path + "/" + one.number()))
                .toList();
        return framed("register", new RegisterPage(organisation, page.told(rows)), organisation, request);
    }

    /**
     * @param path where it stands
     * @param fingerprint of the key that it was signed with; empty for none, or where there is no file to check
     */
    record OnePage(Organisation organisation, DecidedPage one, String path, String fingerprint) {

        String keys() {
            return keysOf(organisation);
        }
    }

    @OpenToAll
    @Remembered
    @GetMapping(PATH + "/{code}/{number}")
    ModelAndView one(@PathVariable String code, @PathVariable String number, HttpServletRequest request) {
        var organisation = registered.organisation(code);
        var page = Tenancy.in(organisation.id().id(), () -> pages.page(decision(number)));
        var path = PATH + "/" + organisation.code() + "/" + number;
        var signed = Tenancy.in(organisation.id().id(), () -> registered.signature(page.decision()));
        var fingerprint = page.few() ? "" : signed.map(Signature::fingerprint).orElse("");
        return framed("decided", new OnePage(organisation, page, path, fingerprint), organisation, request);
    }

    record KeysPage(Organisation organisation, String register, List<KeyRow> keys) {}

    /** @param used from when until when, and for how many */
    record KeyRow(String fingerprint, String key, String used) {}

    @OpenToAll
    @Remembered
    @GetMapping(PATH + "/{code}/keys")
    ModelAndView keys(@PathVariable String code, HttpServletRequest request) {
        var organisation = registered.organisation(code);
        var keys = Tenancy.in(organisation.id().id(), registered::keys).stream()
                .map(key -> new KeyRow(key.fingerprint(), key.key(), pages.used(key)))
                .toList();
        return framed(
                "keys", new KeysPage(organisation, PATH + "/" + organisation.code(), keys), organisation, request);
    }

    @Costly
    @OpenToAll
    @GetMapping(PATH + "/{code}/{number}/file")
    ResponseEntity<String> file(@PathVariable String code, @PathVariable String number) {
        var organisation = registered.organisation(code);
        return Tenancy.in(organisation.id().id(), () -> {
            var decision = open(number);
            return DecisionFileController.file(decision, registered.file(decision), "");
        });
    }

    @Costly
    @OpenToAll
    @GetMapping(PATH + "/{code}/{number}/signature")
    ResponseEntity<String> signature(@PathVariable String code, @PathVariable String number) {
        var organisation = registered.organisation(code);
        return Tenancy.in(organisation.id().id(), () -> {
            var decision = open(number);
            var signed = registered.signature(decision).orElseThrow(NotFound::new);
            return DecisionFileController.file(decision, signed.text(), "-signature");
        });
    }

    @Costly
    @OpenToAll
    @GetMapping(PATH + "/{code}/{number}/ballots/{kind}")
    ResponseEntity<byte[]> ballots(@PathVariable String code, @PathVariable String number, @PathVariable String kind) {
        var organisation = registered.organisation(code);
        return Tenancy.in(
                organisation.id().id(), () -> TableFile.of(BallotsTable.of(registered.file(open(number))), kind));
    }

    private Decision open(String number) {
        var decision = decision(number);
        if (!pages.open(decision)) {
            throw new NotFound();
        }
        return decision;
    }

    private Decision decision(String number) {
        return DecidedPages.number(number).flatMap(registered::decision).orElseThrow(NotFound::new);
    }

    private ModelAndView framed(String view, Record page, Organisation organisation, HttpServletRequest request) {
        return new ModelAndView("decisions/shown/" + view, Map.of("page", page))
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }
}
