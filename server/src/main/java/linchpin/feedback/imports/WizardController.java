package linchpin.feedback.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportDesk;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.Imports;
import linchpin.feedback.imports.running.Profiles;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.tables.Layout;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps between sending a file and letting it in: what its columns mean, what their values mean, and a look at the result. */
@Controller
class WizardController {

    private static final List<Choice> ROLES = java.util.Arrays.stream(ColumnRole.values())
            .map(role -> new Choice(role.name(), role.label()))
            .toList();

    private final Imports imports;
    private final ImportDesk desk;
    private final Profiles profiles;
    private final SuggestedMapping proposal;
    private final Meanings meanings;
    private final Preview preview;

    WizardController(
            Imports imports,
            ImportDesk desk,
            Profiles profiles,
            SuggestedMapping proposal,
            Meanings meanings,
            Preview preview) {
        this.imports = imports;
        this.desk = desk;
        this.profiles = profiles;
        this.proposal = proposal;
        this.meanings = meanings;
        this.preview = preview;
    }

    /** Before each of these pages. */
    @ModelAttribute
    static void ofTheWhole(Viewer viewer) {
        ImportOfTheWhole.checked(viewer);
    }

    /** What the page of columns prints. */
    record ColumnsPage(Import work, List<Column> columns, List<Choice> roles, Errors errors) {}

    /** @param examples the first few values, without blank ones */
    record Column(String field, String name, List<String> examples, String role) {}

    private Import waiting(UUID id) {
        var work = imports.with(new ImportId(id));
        if (work.state() != ImportState.WAITING) {
            throw new NotFound();
        }
        return work;
    }

    private SuggestedMapping.Proposed chosen(Import work) {
        return work.mapping() == null
                ? proposal.of(work, null).orElseThrow()
                : new SuggestedMapping.Proposed(work.mapping(), work.profile());
    }

    /** A file that a remembered mapping fits, with no question left, goes straight to the preview. */
    @Needs(Permission.IMPORT)
    @GetMapping("/imports/{id}/next")
    ModelAndView next(@PathVariable UUID id) {
        var work = waiting(id);
        var proposed = chosen(work);
        var ready = proposed.profile() != null && !meanings.open(work, proposed.mapping());
        return step(work, proposed.profile() == null ? "columns" : ready ? "preview" : "meanings");
    }

    private static ModelAndView step(Import work, String step) {
        return new ModelAndView("redirect:/imports/" + work.id().id() + "/" + step);
    }

    @Needs(Permission.IMPORT)
    @GetMapping("/imports/{id}/columns")
    ModelAndView columns(@PathVariable UUID id) {
        var work = waiting(id);
        var roles = Choices.roles(chosen(work).mapping(), work.header().size());
        return columns(work, roles, Errors.none(), HttpStatus.OK);
    }

    private ModelAndView columns(Import work, List<ColumnRole> roles, Errors errors, HttpStatus status) {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < roles.size(); i++) {
            columns.add(new Column(
                    "role-" + i,
                    work.header().get(i),
                    examples(work, i),
                    roles.get(i).name()));
        }
        return new ModelAndView(
                "feedback/imports/columns", Map.of("page", new ColumnsPage(work, columns, ROLES, errors)), status);
    }

    private static List<String> examples(Import work, int column) {
        return work.knownSurvey().examples().stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.length() > 80 ? cell.substring(0, 80) + "…" : cell)
                .distinct()
                .toList();
    }

    @Needs(Permission.IMPORT)
    @PostMapping("/imports/{id}/columns")
    ModelAndView match(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var work = waiting(id);
        var roles = new ArrayList<ColumnRole>();
        for (var i = 0; i < work.header().size(); i++) {
            roles.add(ColumnRole.of(sent.getOrDefault("role-" + i, "")));
        }
        var before = chosen(work);
        var same = roles.equals(Choices.roles(before.mapping(), roles.size()));
        var mapping = same ? before.mapping() : proposal.from(work.knownSurvey(), roles);
        var errors = errors(roles, mapping);
        if (errors.any()) {
            return columns(work, roles, errors, HttpStatus.BAD_REQUEST);
        }
        imports.choose(work.id(), mapping, before.profile());
        return step(work, "meanings");
    }

    private static Errors errors(List<ColumnRole> roles, Mapping mapping) {
        var errors = Errors.none();
        for (var i = 0; i < roles.size(); i++) {
            if (roles.get(i).single() && roles.indexOf(roles.get(i)) != i) {
                errors = errors.with(
                        "role-" + i, "Only one column can be “" + roles.get(i).label() + "”");
            }
        }
        if (roles.stream().filter(role -> role == ColumnRole.PLACE).count() > 3) {
            errors = errors.with(
                    "role-" + roles.lastIndexOf(ColumnRole.PLACE), "Choose three columns for places at most");
        }
        var objection = mapping.objection();
        return objection.isPresent() ? errors.with("role-0", objection.get()) : errors;
    }

    @Needs(Permission.IMPORT)
    @PostMapping("/imports/{id}/layout")
    ModelAndView layout(
            @PathVariable UUID id,
            @RequestParam String charset,
            @RequestParam String delimiter,
            @RequestParam(defaultValue = "false") boolean header)
            throws InterruptedException {
        var work = imports.with(new ImportId(id));
        var known = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE").contains(charset);
        var sign = "tab".equals(delimiter) ? '\t' : delimiter.isEmpty() ? ',' : delimiter.charAt(0);
        if (known && ",;\t|".indexOf(sign) >= 0) {
            imports.survey(work.id(), new Layout(work.knownLayout().workbook(), charset, sign, header));
            desk.await(work.id());
        }
        return new ModelAndView("redirect:/imports/" + id);
    }

    @Needs(Permission.IMPORT)
    @GetMapping("/imports/{id}/meanings")
    ModelAndView meanings(@PathVariable UUID id) {
        var work = waiting(id);
        return meanings(work, chosen(work).mapping(), Errors.none(), HttpStatus.OK);
    }

    private ModelAndView meanings(Import work, Mapping mapping, Errors errors, HttpStatus status) {
        return new ModelAndView(
                "feedback/imports/meanings", Map.of("page", meanings.page(work, mapping, errors)), status);
    }

    @Needs(Permission.IMPORT)
    @PostMapping("/imports/{id}/meanings")
    ModelAndView mean(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var work = waiting(id);
        var before = chosen(work);
        var mapping = meanings.read(work, before.mapping(), sent);
        if (meanings.open(work, mapping)) {
            var errors = Errors.none().with("dates", "Choose how to read the dates that can be read either way");
            return meanings(work, mapping, errors, HttpStatus.BAD_REQUEST);
        }
        imports.choose(work.id(), mapping, before.profile());
        return step(work, "preview");
    }

    @Needs(Permission.IMPORT)
    @GetMapping("/imports/{id}/preview")
    ModelAndView preview(@PathVariable UUID id) {
        var work = waiting(id);
        var proposed = chosen(work);
        if (meanings.open(work, proposed.mapping())) {
            return step(work, "meanings");
        }
        var shown = work.mapped(proposed.mapping(), proposed.profile());
        return new ModelAndView("feedback/imports/preview", Map.of("page", preview.page(shown)));
    }

    /** Pressed twice, the second press shows what the first began. */
    @Needs(Permission.IMPORT)
    @PostMapping("/imports/{id}/start")
    ModelAndView start(@PathVariable UUID id, @RequestParam(defaultValue = "") String remember) {
        var work = imports.with(new ImportId(id));
        if (work.state() != ImportState.WAITING) {
            return new ModelAndView("redirect:/imports/" + id);
        }
        var proposed = chosen(work);
        var guessed = work.mapping() == null && proposed.profile() == null;
        if (guessed || meanings.open(work, proposed.mapping())) {
            return step(work, "next");
        }
        var name = remember.strip();
        if (!name.isEmpty()) {
            profiles.remember(name.substring(0, Math.min(100, name.length())), work.header(), proposed.mapping());
        }
        imports.choose(work.id(), proposed.mapping(), proposed.profile());
        imports.start(work.id());
        return new ModelAndView("redirect:/imports/" + id);
    }
}
