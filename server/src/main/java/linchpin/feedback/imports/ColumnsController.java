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
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.Imports;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.platform.NotFound;
import linchpin.tables.BrokenFile;
import linchpin.tables.Layout;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first step: what the columns hold, and how the file is written. */
@Controller
class ColumnsController {

    private static final List<Choice> ROLES = java.util.Arrays.stream(ColumnRole.values())
            .map(role -> new Choice(role.name(), role.label()))
            .toList();

    private final Imports imports;
    private final ImportDesk desk;
    private final SuggestedMapping proposal;
    private final ImportFiles files;

    ColumnsController(Imports imports, ImportDesk desk, SuggestedMapping proposal, ImportFiles files) {
        this.imports = imports;
        this.desk = desk;
        this.proposal = proposal;
        this.files = files;
    }

    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    /**
     * What the page of columns prints.
     *
     * @param earlier null where no such file came before
     */
    record ColumnsPage(
            Import work,
            List<Column> columns,
            List<Choice> roles,
            @Nullable Earlier earlier,
            Errors errors) {}

    /** @param examples the first few values, without blank ones */
    record Column(String field, String name, List<String> examples, String role) {}

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}/columns")
    ModelAndView columns(@PathVariable UUID id) {
        var work = imports.waiting(new ImportId(id));
        var roles = Choices.roles(proposal.chosen(work).mapping(), work.header().size());
        return columns(work, roles, Errors.none(), HttpStatus.OK);
    }

    private ModelAndView columns(Import work, List<ColumnRole> roles, Errors errors, HttpStatus status) {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < roles.size(); i++) {
            columns.add(new Column(
                    ColumnsForm.field(i),
                    work.header().get(i),
                    examples(work, i),
                    roles.get(i).name()));
        }
        var earlier = proposal.earlier(work, proposal.chosen(work).mapping()).orElse(null);
        return new ModelAndView(
                "feedback/imports/columns",
                Map.of("page", new ColumnsPage(work, columns, ROLES, earlier, errors)),
                status);
    }

    private static List<String> examples(Import work, int column) {
        return work.knownSurvey().examples().stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.length() > 80 ? cell.substring(0, 80) + "…" : cell)
                .distinct()
                .toList();
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/columns")
    ModelAndView match(@PathVariable UUID id, @ModelAttribute ColumnsForm form) {
        var work = imports.waiting(new ImportId(id));
        var roles = form.roles(work.header().size());
        var before = proposal.chosen(work);
        var same = roles.equals(Choices.roles(before.mapping(), roles.size()));
        var mapping = same
                ? before.mapping()
                : proposal.from(work.knownSurvey(), roles).keeping(before.mapping());
        var errors = unscored(work, mapping, form, errors(roles, mapping));
        if (errors.any()) {
            return columns(work, roles, errors, HttpStatus.BAD_REQUEST);
        }
        imports.choose(work.id(), mapping, before.profile());
        return new ModelAndView("redirect:/imports/" + id + "/meanings");
    }

    /** Asks once where nobody chose the answers and one column looks like them: without, no piece of it has a score. */
    private Errors unscored(Import work, Mapping mapping, ColumnsForm form, Errors found) {
        var looksLike = proposal.answerColumn(work.knownSurvey());
        if (found.any()
                || mapping.has(ColumnRole.ANSWER)
                || looksLike < 0
                || form.unscored().equals("yes")) {
            return found;
        }
        return found.with(
                "unscored",
                "“" + work.header().get(looksLike)
                        + "” looks like answers to a question. Choose “" + ColumnRole.ANSWER.label()
                        + "” for it, or say that nothing of this file is scored");
    }

    /** Reads the file as it was read when it came in before. */
    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/as-before")
    ModelAndView asBefore(@PathVariable UUID id) {
        var work = imports.waiting(new ImportId(id));
        var then = proposal.earlier(work, proposal.chosen(work).mapping())
                .filter(Earlier::same)
                .orElseThrow(NotFound::new);
        imports.choose(work.id(), then.work().knownMapping(), null);
        return new ModelAndView("redirect:/imports/" + id + "/next");
    }

    private static Errors errors(List<ColumnRole> roles, Mapping mapping) {
        var errors = Errors.none();
        for (var i = 0; i < roles.size(); i++) {
            if (roles.get(i).single() && roles.indexOf(roles.get(i)) != i) {
                errors = errors.with(
                        ColumnsForm.field(i),
                        "Only one column can be “" + roles.get(i).label() + "”");
            }
        }
        if (roles.stream().filter(role -> role == ColumnRole.PLACE).count() > 3) {
            errors = errors.with(
                    ColumnsForm.field(roles.lastIndexOf(ColumnRole.PLACE)), "Choose three columns for places at most");
        }
        var objection = mapping.objection();
        return objection.isPresent() ? errors.with(ColumnsForm.field(0), objection.get()) : errors;
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/layout")
    ModelAndView layout(@PathVariable UUID id, @ModelAttribute LayoutForm form) throws InterruptedException {
        var work = imports.with(new ImportId(id));
        if (work.state() != ImportState.WAITING && work.state() != ImportState.FAILED) {
            return new ModelAndView("redirect:/imports/" + id);
        }
        var said = form.said(work.knownLayout());
        if (said.isEmpty()) {
            return unreadable(
                    work,
                    form,
                    "Write the number of the row that names the columns, such as 4, or 3-4 where they take two rows");
        }
        try {
            imports.survey(work.id(), Layout.of(files.path(work.id()), said.get()));
        } catch (BrokenFile e) {
            return unreadable(work, form, e.detail());
        }
        desk.await(work.id());
        return new ModelAndView("redirect:/imports/" + id);
    }

    /** What was typed stays, beside what is wrong with it; a file that could not be read has no columns to show it with. */
    private ModelAndView unreadable(Import work, LayoutForm form, String why) {
        if (work.state() != ImportState.WAITING) {
            throw new BrokenFile(why);
        }
        var roles = Choices.roles(proposal.chosen(work).mapping(), work.header().size());
        return columns(work, roles, Errors.none().with("headerRow", why), HttpStatus.BAD_REQUEST)
                .addObject("typed", form);
    }
}
