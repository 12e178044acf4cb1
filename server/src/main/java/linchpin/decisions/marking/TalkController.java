package linchpin.decisions.marking;

import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.ballots.MarkSheet;
import linchpin.decisions.marking.TalkPages.CellPage;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The panel talks: all marks by name, moving one's own, and what each side agreed on. */
@Controller
class TalkController {

    private static final String CELL = "/decisions/{id}/talk/{criterion}/{option}";

    private final TalkPages pages;
    private final GiveMarks giving;
    private final Agree agreeing;

    TalkController(TalkPages pages, GiveMarks giving, Agree agreeing) {
        this.pages = pages;
        this.giving = giving;
        this.agreeing = agreeing;
    }

    /** A mark, and why. */
    record MarkForm(String mark, String why) {

        static final MarkForm EMPTY = new MarkForm("", "");

        MarkForm(@Nullable String mark, @Nullable String why) {
            this.mark = Typed.text(mark);
            this.why = Typed.text(why);
        }

        Errors errors(String most, String which) {
            var errors = Errors.none();
            if (MarkSheet.read(mark, most).isEmpty()) {
                errors = errors.with("mark", "Enter a mark from 0 to " + most);
            }
            if (why.isEmpty()) {
                errors = errors.with("why", "Enter why, so that everybody can follow");
            } else if (why.length() > MarkSheet.LONGEST_REASON) {
                errors = errors.with("why", "This must have 1,000 characters or fewer");
            }
            return errors.about(which);
        }

        String read(String most) {
            return MarkSheet.read(mark, most).orElseThrow();
        }
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/talk")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return new ModelAndView("decisions/marking/talk", Map.of("page", pages.page(new DecisionId(id), viewer)));
    }

    @Needs(Permission.DECIDE)
    @GetMapping(CELL)
    ModelAndView ask(@PathVariable UUID id, @PathVariable int criterion, @PathVariable int option, Viewer viewer) {
        var page = pages.cell(new DecisionId(id), criterion, option, viewer);
        return cell(page, new MarkForm(page.mine(), ""), MarkForm.EMPTY, Errors.none());
    }

    @Needs(Permission.DECIDE)
    @PostMapping(CELL + "/move")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable int criterion,
            @PathVariable int option,
            @ModelAttribute MarkForm form,
            Viewer viewer) {
        var page = pages.cell(new DecisionId(id), criterion, option, viewer);
        var errors = form.errors(page.criterion().most(), "move");
        if (errors.any()) {
            return cell(page, form, MarkForm.EMPTY, errors);
        }
        giving.move(
                viewer,
                new DecisionId(id),
                option,
                criterion,
                form.read(page.criterion().most()),
                form.why());
        return new ModelAndView("redirect:" + page.path());
    }

    @Needs(Permission.DECIDE)
    @PostMapping(CELL + "/agree")
    ModelAndView agree(
            @PathVariable UUID id,
            @PathVariable int criterion,
            @PathVariable int option,
            @ModelAttribute MarkForm form,
            Viewer viewer) {
        var page = pages.cell(new DecisionId(id), criterion, option, viewer);
        if (page.side().isEmpty()) {
            throw new NotFound();
        }
        var errors = form.errors(page.criterion().most(), "agree");
        if (errors.any()) {
            return cell(page, new MarkForm(page.mine(), ""), form, errors);
        }
        agreeing.on(
                viewer,
                new DecisionId(id),
                option,
                criterion,
                form.read(page.criterion().most()),
                form.why());
        return new ModelAndView("redirect:" + page.path());
    }

    private static ModelAndView cell(CellPage page, MarkForm move, MarkForm agree, Errors errors) {
        return new ModelAndView(
                "decisions/marking/mark",
                Map.of("page", page, "move", move, "agree", agree, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
