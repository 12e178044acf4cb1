package linchpin.answers.passing;

import java.util.Optional;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One press: the team that a feedback is about finds it on their home. */
@Controller
class PassController {

    private final FeedbackArchive archive;
    private final Places places;
    private final PassOn passing;

    PassController(FeedbackArchive archive, Places places, PassOn passing) {
        this.archive = archive;
        this.places = places;
        this.passing = passing;
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/log/{id}/pass-on")
    String pass(@PathVariable UUID id, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer);
        var team = Optional.ofNullable(feedback.placeId()).flatMap(places::with).orElseThrow(NotFound::new);
        passing.pass(feedback.id(), team, viewer.account());
        return "redirect:/log/" + id + "#passed";
    }
}
