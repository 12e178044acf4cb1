package linchpin.feedback.imports.refused;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.Imports;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows that could not be taken, as a file to correct and send again. */
@Controller
class RefusedController {

    private final Imports imports;
    private final RefusedRows refused;

    RefusedController(Imports imports, RefusedRows refused) {
        this.imports = imports;
        this.refused = refused;
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}/refused.csv")
    void refused(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
        var work = imports.with(new ImportId(id));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refused-rows.csv\"");
        refused.write(viewer.organisation(), work, response.getOutputStream());
    }
}
