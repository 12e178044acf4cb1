package linchpin.rounds.inside;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.RoundRefused;
import linchpin.rounds.Rounds;
import linchpin.ui.Costly;
import linchpin.ui.print.Printer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A poster for a wall: what is asked, until when, and a code that leads a telephone to where people say it. */
@Controller
class RoundPosterController {

    private final Rounds rounds;
    private final HandedAddress address;
    private final Printer press;

    RoundPosterController(Rounds rounds, HandedAddress address, Printer press) {
        this.rounds = rounds;
        this.address = address;
        this.press = press;
    }

    /** Nobody is led to where they can say nothing any more. */
    @Costly
    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable UUID id, Viewer viewer) {
        var round = rounds.readable(new RoundId(id), viewer);
        if (round.over(rounds.today())) {
            throw RoundRefused.over();
        }
        var poster = poster(round, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print("rounds/inside/poster", Map.of("poster", poster)));
    }

    private RoundPoster poster(Round round, Viewer viewer) {
        return new RoundPoster(
                round.title(), round.about(), round.onPaper(), viewer.organisationName(), address.of(round, viewer));
    }
}
