package linchpin.feedback.imports.undoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.Imports;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.ui.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks whether an import is to be undone, after saying what goes and what stays. One that is not at its end shows its own page instead. */
@Controller
class UndoController {

    private final Imports imports;
    private final PlanUndoing plan;
    private final UndoImport undo;
    private final Undoings undoings;

    UndoController(Imports imports, PlanUndoing plan, UndoImport undo, Undoings undoings) {
        this.undoings = undoings;
        this.imports = imports;
        this.plan = plan;
        this.undo = undo;
    }

    /**
     * What the page prints.
     *
     * @param later files that may have held the same rows
     */
    record UndoPage(Import work, PlanUndoing.Plan plan, List<String> later) {}

    @Costly
    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping("/imports/{id}/undo")
    ModelAndView ask(@PathVariable UUID id) {
        var work = imports.with(new ImportId(id));
        return work.state().ended()
                ? new ModelAndView(
                        "feedback/imports/undoing/undo",
                        Map.of("page", new UndoPage(work, plan.of(work.id()), undoings.later(work.id()))))
                : to(id);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/imports/{id}/undo")
    ModelAndView undo(@PathVariable UUID id) {
        undo.begin(imports.with(new ImportId(id)).id());
        return to(id);
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:/imports/" + id);
    }
}
