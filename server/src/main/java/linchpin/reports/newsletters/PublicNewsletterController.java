package linchpin.reports.newsletters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.reports.newsletters.NewsletterPages.NewsletterPage;
import linchpin.ui.Costly;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.print.Printer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** In public: the newsletters of an organisation, as pages and on paper. */
@Controller
class PublicNewsletterController {

    private static final String PAPER = "reports/newsletters/print";

    private final NewsletterPages pages;
    private final Organisations organisations;
    private final FrameSource frames;
    private final Printer printer;

    PublicNewsletterController(
            NewsletterPages pages, Organisations organisations, FrameSource frames, Printer printer) {
        this.pages = pages;
        this.organisations = organisations;
        this.frames = frames;
        this.printer = printer;
    }

    @OpenToAll
    @GetMapping("/newsletter/{code}")
    ModelAndView all(@PathVariable String code, HttpServletRequest request) {
        var organisation = organisation(code);
        return new ModelAndView("reports/newsletters/all")
                .addObject("organisation", organisation)
                .addObject("newsletters", Tenancy.in(organisation.id().id(), () -> pages.published()))
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }

    @OpenToAll
    @GetMapping("/newsletter/{code}/{audience}/{number}")
    ModelAndView one(
            @PathVariable String code,
            @PathVariable String audience,
            @PathVariable String number,
            HttpServletRequest request) {
        var organisation = organisation(code);
        var page = read(organisation, audience, number);
        return new ModelAndView("reports/newsletters/newsletter")
                .addObject("page", page)
                .addObject("missing", printer.missing(page))
                .addObject("all", "/newsletter/" + organisation.code())
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }

    @Costly
    @OpenToAll(session = false)
    @GetMapping("/newsletter/{code}/{audience}/{number}/newsletter.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable String code, @PathVariable String audience, @PathVariable String number) {
        return printed(read(organisation(code), audience, number), false);
    }

    @Costly
    @OpenToAll(session = false)
    @GetMapping("/newsletter/{code}/{audience}/{number}/large-print.pdf")
    ResponseEntity<byte[]> large(
            @PathVariable String code, @PathVariable String audience, @PathVariable String number) {
        return printed(read(organisation(code), audience, number), true);
    }

    private ResponseEntity<byte[]> printed(NewsletterPage page, boolean large) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store") // an answer may be taken back at any moment
                .body(printer.print(PAPER, Map.of("page", page, "large", large)));
    }

    private NewsletterPage read(Organisation organisation, String audience, String number) {
        var chosen = Audience.with(audience).orElseThrow(NotFound::new);
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        var which = Integer.parseInt(number);
        return Tenancy.in(organisation.id().id(), () -> pages.published(organisation, chosen, which))
                .orElseThrow(NotFound::new);
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }
}
