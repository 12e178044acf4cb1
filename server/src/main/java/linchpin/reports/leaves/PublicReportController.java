package linchpin.reports.leaves;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.reports.Quarter;
import linchpin.ui.Costly;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.PublicLink;
import linchpin.ui.print.Printer;
import linchpin.ui.remembered.Remembered;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** In public: the reports of an organisation, as pages and on paper. */
@Controller
class PublicReportController {

    private static final String PAPER = "reports/leaves/print";

    private final ReportPages pages;
    private final Organisations organisations;
    private final FrameSource frames;
    private final Printer printer;

    PublicReportController(ReportPages pages, Organisations organisations, FrameSource frames, Printer printer) {
        this.pages = pages;
        this.organisations = organisations;
        this.frames = frames;
        this.printer = printer;
    }

    @Bean
    static PublicLink reportLink() {
        return PublicLink.ofEach(45, "Reports", "/report", null);
    }

    @OpenToAll
    @Remembered
    @GetMapping("/report/{code}")
    ModelAndView all(@PathVariable String code, HttpServletRequest request) {
        var organisation = organisation(code);
        return new ModelAndView("reports/leaves/all")
                .addObject("organisation", organisation)
                .addObject("quarters", Tenancy.in(organisation.id().id(), pages::published))
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }

    @OpenToAll
    @Remembered
    @GetMapping("/report/{code}/{quarter}")
    ModelAndView one(@PathVariable String code, @PathVariable String quarter, HttpServletRequest request) {
        var organisation = organisation(code);
        var report = report(organisation, quarter);
        return new ModelAndView("reports/leaves/report")
                .addObject("report", report)
                .addObject("missing", printer.missing(report))
                .addObject("all", "/report/" + organisation.code())
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }

    @Costly
    @OpenToAll(session = false)
    @GetMapping("/report/{code}/{quarter}/report.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String quarter) {
        return printed(code, quarter, false);
    }

    @Costly
    @OpenToAll(session = false)
    @GetMapping("/report/{code}/{quarter}/large-print.pdf")
    ResponseEntity<byte[]> large(@PathVariable String code, @PathVariable String quarter) {
        return printed(code, quarter, true);
    }

    private ResponseEntity<byte[]> printed(String code, String quarter, boolean large) {
        var report = report(organisation(code), quarter);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store") // a story may be taken back at any moment
                .body(printer.print(PAPER, Map.of("report", report, "large", large)));
    }

    private ReportPage report(Organisation organisation, String code) {
        var quarter = Quarter.with(code).orElseThrow(NotFound::new);
        return Tenancy.in(organisation.id().id(), () -> pages.inPublic(quarter, organisation))
                .orElseThrow(NotFound::new);
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }
}
