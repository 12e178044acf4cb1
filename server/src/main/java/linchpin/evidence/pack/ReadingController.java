package linchpin.evidence.pack;

import java.util.Map;
import java.util.UUID;
import linchpin.evidence.PackId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Costly;
import linchpin.ui.print.Printer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One pack: as a page, in easy words, and on paper in two sizes. */
@Controller
class ReadingController {

    private static final String PAPER = "evidence/pack/print";

    private final PackPages pages;
    private final Printer press;

    ReadingController(PackPages pages, Printer press) {
        this.pages = pages;
        this.press = press;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/packs/{id}")
    ModelAndView page(@PathVariable UUID id, Viewer viewer) {
        var page = pages.page(new PackId(id), viewer);
        var missing = press.missing(page);
        return new ModelAndView("evidence/pack/pack", Map.of("page", page, "missing", missing));
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/packs/{id}/easy-read")
    ModelAndView easy(@PathVariable UUID id, Viewer viewer) {
        return new ModelAndView(
                "evidence/pack/easy-read", Map.of("page", EasyPage.of(pages.page(new PackId(id), viewer))));
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping("/packs/{id}/pack.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Viewer viewer) {
        return printed(id, false, viewer);
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping("/packs/{id}/large-print.pdf")
    ResponseEntity<byte[]> large(@PathVariable UUID id, Viewer viewer) {
        return printed(id, true, viewer);
    }

    private ResponseEntity<byte[]> printed(UUID id, boolean large, Viewer viewer) {
        var page = pages.page(new PackId(id), viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store") // a story may be taken back at any moment
                .body(press.print(
                        PAPER,
                        Map.of("page", page, "large", large),
                        page.halves().charts(large)));
    }
}
