package linchpin.feedback.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportDesk;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.Imports;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending a file, watching it come in or be undone, and what became of its rows. */
@Controller
class ImportController {

    private final Imports imports;
    private final ImportFiles files;
    private final ImportDesk desk;
    private final ReadImport read;

    ImportController(Imports imports, ImportFiles files, ImportDesk desk, ReadImport read) {
        this.imports = imports;
        this.files = files;
        this.desk = desk;
        this.read = read;
    }

    @Bean
    static NavigationEntry importEntry() {
        return new NavigationEntry(NavigationEntry.Group.LISTEN, 40, "Import", "/imports", Permission.IMPORT, true);
    }

    /** What the list of imports prints. */
    record ImportsPage(List<Import> imports, Errors errors) {}

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports")
    ModelAndView list() {
        return list(Errors.none(), HttpStatus.OK);
    }

    private ModelAndView list(Errors errors, HttpStatus status) {
        return new ModelAndView(
                "feedback/imports/imports", Map.of("page", new ImportsPage(imports.latest(), errors)), status);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @TakesFile
    @PostMapping("/imports")
    ModelAndView send(@RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException, InterruptedException {
        if (file == null || file.isEmpty()) {
            return list(Errors.none().with("file", "Choose a file with something in it"), HttpStatus.BAD_REQUEST);
        }
        var id = new ImportId(UUID.randomUUID());
        try (var in = file.getInputStream()) {
            files.keep(id, in);
        }
        imports.begin(id, name(file.getOriginalFilename()));
        desk.await(id);
        return to(id);
    }

    /** The last part of what the sender called it; shown, and used for nothing else. */
    private static String name(@Nullable String original) {
        var name = original == null ? "" : original.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "file" : name.substring(0, Math.min(200, name.length()));
    }

    private static ModelAndView to(ImportId id) {
        return new ModelAndView("redirect:/imports/" + id.id());
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var work = imports.with(new ImportId(id));
        if (work.state() == ImportState.WAITING) {
            return new ModelAndView("redirect:/imports/" + id + "/next");
        }
        return new ModelAndView("feedback/imports/import", Map.of("page", read.page(work, viewer)));
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/cancel")
    ModelAndView cancel(@PathVariable UUID id) {
        var work = imports.with(new ImportId(id));
        if (imports.cancel(work.id())) {
            files.forget(work.id());
        }
        return to(work.id());
    }
}
