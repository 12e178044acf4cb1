package linchpin.decisions.setup;

import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.closing.Following;
import linchpin.decisions.closing.Unsettled;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Setting up the second vote on what a first left open: the usual form, filled in. */
@Controller
class SecondVoteController {

    private final SetUpPages pages;
    private final SecondForm second;
    private final Unsettled unsettled;
    private final Following following;

    SecondVoteController(SetUpPages pages, SecondForm second, Unsettled unsettled, Following following) {
        this.pages = pages;
        this.second = second;
        this.unsettled = unsettled;
        this.following = following;
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/{id}/second")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var first = following.may(new DecisionId(id), viewer).orElseThrow(NotFound::new);
        var form = second.of(first, unsettled.of(first).orElseThrow(NotFound::new));
        var template = Template.stored(form.template()).orElseThrow();
        return BeginDecisionController.page(pages.form(template, form, "/decisions/drafts", viewer, Errors.none()));
    }
}
