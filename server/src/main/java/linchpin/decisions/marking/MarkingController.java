package linchpin.decisions.marking;

import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.How;
import linchpin.decisions.ballots.MarkSheet;
import linchpin.decisions.marking.MarkingPages.MarksPage;
import linchpin.decisions.voting.HowIStand;
import linchpin.decisions.voting.HowIStand.Mine;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Marking alone: all options by all criteria on one page, saved as often as wanted. */
@Controller
class MarkingController {

    private final HowIStand standing;
    private final GiveMarks giving;
    private final MarkingPages pages;

    MarkingController(HowIStand standing, GiveMarks giving, MarkingPages pages) {
        this.standing = standing;
        this.giving = giving;
        this.pages = pages;
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/marks")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var mine = mine(id, viewer);
        if (!mine.ready()) {
            return new ModelAndView("redirect:" + mine.decision().path() + "/ready");
        }
        if (!mine.open() || mine.apart()) {
            return new ModelAndView("redirect:" + mine.decision().path());
        }
        return page(mine, pages.sheet(mine, pages.before(mine)), Errors.none());
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/decisions/{id}/marks")
    ModelAndView give(@PathVariable UUID id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var mine = mine(id, viewer);
        var sheet = pages.sheet(mine, typed);
        var filled = sheet.filled();
        if (filled.errors().any()) {
            return page(mine, sheet, filled.errors());
        }
        giving.give(viewer, mine.decision().id(), filled.says());
        return new ModelAndView("redirect:" + mine.decision().path() + "/marks");
    }

    private Mine mine(UUID id, Viewer viewer) {
        var mine = standing.of(new DecisionId(id), viewer);
        if (mine.decision().method() != How.MARKS) {
            throw new NotFound();
        }
        return mine;
    }

    private static ModelAndView page(Mine mine, MarkSheet sheet, Errors errors) {
        return new ModelAndView(
                "decisions/marking/marks",
                Map.of("page", new MarksPage(mine, sheet, mine.voter().voted(), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
