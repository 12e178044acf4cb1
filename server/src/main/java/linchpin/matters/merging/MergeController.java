package linchpin.matters.merging;

import java.util.Map;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "This is the same as another matter": which one, what would go where, and done. */
@Controller
class MergeController {

    private final MergeChoices choices;
    private final MergePreview preview;
    private final MergeMatters merging;

    MergeController(MergeChoices choices, MergePreview preview, MergeMatters merging) {
        this.choices = choices;
        this.preview = preview;
        this.merging = merging;
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/{id}/merge")
    ModelAndView choose(@PathVariable UUID id, Viewer viewer) {
        return new ModelAndView("matters/merging/choose", Map.of("page", choices.page(new MatterId(id), viewer)));
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/{id}/merge/{other}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID other, Viewer viewer) {
        return new ModelAndView(
                "matters/merging/merge", Map.of("page", preview.page(new MatterId(id), new MatterId(other), viewer)));
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/{id}/merge/{other}")
    String merge(@PathVariable UUID id, @PathVariable UUID other, Viewer viewer) {
        merging.merge(viewer, new MatterId(id), new MatterId(other));
        return "redirect:/matters/" + other + "#merged";
    }
}
