package linchpin.decisions.marking;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet on which somebody marks with a pen: it is printed, and holds all options by all criteria of one side. */
@Controller
class SheetController {

    private final SheetPages pages;

    SheetController(SheetPages pages) {
        this.pages = pages;
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/sheet")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "patients") String side, Viewer viewer) {
        var party = Arrays.stream(PartyCode.values())
                .filter(one -> one.stored().equals(side))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ModelAndView(
                "decisions/marking/sheet", Map.of("page", pages.page(new DecisionId(id), party, viewer)));
    }
}
