package linchpin.clocks.minding;

import java.util.UUID;
import linchpin.clocks.TendClocks;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts a clock for a piece of feedback by hand, counted from the day on which that was received. */
@Controller
class StartClockController {

    private final FeedbackArchive archive;
    private final ClocksOfFeedback clocks;
    private final TendClocks tending;

    StartClockController(FeedbackArchive archive, ClocksOfFeedback clocks, TendClocks tending) {
        this.archive = archive;
        this.clocks = clocks;
        this.tending = tending;
    }

    @Needs(Permission.WRITE_ANSWER)
    @PostMapping("/clocks/start/{feedback}")
    String start(@PathVariable UUID feedback, @RequestParam String duty, Viewer viewer) {
        var said = archive.readable(new FeedbackId(feedback), viewer);
        var chosen = clocks.startable(said)
                .filter(one -> one.code().equals(duty))
                .findFirst()
                .orElseThrow(NotFound::new);
        tending.start(said.id(), chosen, said.receivedOn());
        return "redirect:/log/" + feedback + "#clocks";
    }
}
