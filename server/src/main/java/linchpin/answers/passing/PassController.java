package linchpin.answers.passing;

import java.util.Optional;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One press: the team that a feedback is about finds it on their home. Another takes it from there. */
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
        passing.pass(feedback.id(), team(feedback), viewer.account());
        return "redirect:/log/" + id + "#passed";
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/log/{id}/pass-on/take-back")
    String takeBack(@PathVariable UUID id, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer);
        passing.takeBack(feedback.id(), team(feedback));
        return "redirect:/log/" + id + "#passed";
    }

    private Place team(Summary feedback) {
        return Optional.ofNullable(feedback.placeId()).flatMap(places::with).orElseThrow(NotFound::new);
    }
}
