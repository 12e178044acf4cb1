package linchpin.feedback.imports.refused;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.Imports;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows that could not be taken: as a file to correct and send again, or read anew where somebody says how. */
@Controller
class RefusedController {

    private final Imports imports;
    private final RefusedRows refused;
    private final SettleDates settling;

    RefusedController(Imports imports, RefusedRows refused, SettleDates settling) {
        this.imports = imports;
        this.refused = refused;
        this.settling = settling;
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}/refused.csv")
    void refused(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
        var work = imports.with(new ImportId(id));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refused-rows.csv\"");
        refused.write(viewer.organisation(), work, response.getOutputStream());
    }

    /** Pressed twice, the second press shows what the first began. */
    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/dates")
    String dates(@PathVariable UUID id, @RequestParam(defaultValue = "") String order, Viewer viewer)
            throws InterruptedException {
        var work = imports.with(new ImportId(id));
        var chosen = DateOrder.of(order).filter(one -> one != DateOrder.REFUSE).orElseThrow(NotFound::new);
        return "redirect:/imports/"
                + settling.settle(work, chosen, viewer.organisation()).id();
    }
}
