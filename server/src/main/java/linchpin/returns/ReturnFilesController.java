package linchpin.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import linchpin.organisation.Organisations;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.returns.ReturnPage.PublicationPage;
import linchpin.returns.months.ReturnKey;
import linchpin.returns.sheet.PublicationPreview;
import linchpin.returns.sheet.ReturnCsv;
import linchpin.ui.Costly;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What leaves the house of a return: its files, and how the publication will show it. */
@Controller
class ReturnFilesController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ReadReturn reading;
    private final Organisations organisations;
    private final Clock clock;

    ReturnFilesController(ReadReturn reading, Organisations organisations, Clock clock) {
        this.reading = reading;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns/{setting}/{month}/preview")
    ModelAndView preview(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        var key = new ReturnKey(setting, month);
        var page = reading.page(key, viewer);
        var preview = PublicationPreview.of(
                reading.sheet(key, viewer), page.setting(), viewer.organisationName(), LocalDate.now(clock));
        return new ModelAndView("returns/preview", Map.of("page", new PublicationPage(page, preview)));
    }

    @Costly
    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns/{setting}/{month}/lines.csv")
    ResponseEntity<String> lines(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        var sheet = reading.sheet(new ReturnKey(setting, month), viewer);
        var organisation = organisations.with(viewer.organisation()).orElseThrow();
        return csv(setting + "-" + month + "-lines.csv", ReturnCsv.lines(sheet, month, organisation));
    }

    @Costly
    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns/{setting}/{month}/modes.csv")
    ResponseEntity<String> modes(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        var sheet = reading.sheet(new ReturnKey(setting, month), viewer);
        var organisation = organisations.with(viewer.organisation()).orElseThrow();
        return csv(setting + "-" + month + "-modes.csv", ReturnCsv.modes(sheet, month, organisation));
    }

    private static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
