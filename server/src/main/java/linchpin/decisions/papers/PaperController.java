package linchpin.decisions.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import linchpin.decisions.ballots.Filled;
import linchpin.decisions.papers.CountPages.Forms;
import linchpin.decisions.papers.PaperForms.PaperForm;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Interests;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reading a paper in, and looking whether what somebody else read in is right. */
@Controller
class PaperController {

    private static final String PATH = "/decisions/{id}/papers/read";

    private final ReadCount reading;
    private final CountPapers counting;
    private final Interests interests;
    private final CountPages pages;

    PaperController(ReadCount reading, CountPapers counting, Interests interests, CountPages pages) {
        this.reading = reading;
        this.counting = counting;
        this.interests = interests;
        this.pages = pages;
    }

    @Needs(Permission.DECIDE)
    @GetMapping(PATH)
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer envelope,
            @RequestParam(required = false) @Nullable String side,
            Viewer viewer) {
        var count = entering(id, viewer);
        var typed = new HashMap<>(Map.of("is", "valid", "copies", "1"));
        var next = envelope == null
                ? count.envelopes().stream()
                        .filter(one -> count.from(one).isEmpty())
                        .map(Envelope::n)
                        .findFirst()
                        .orElse(null)
                : envelope;
        return page(count, form(count, next, side == null ? PartyCode.PATIENTS.stored() : side, typed), Errors.none());
    }

    @Needs(Permission.DECIDE)
    @PostMapping(PATH)
    ModelAndView readIn(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer envelope,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var count = entering(id, viewer);
        var form = form(count, envelope, side, typed);
        var errors = form.errors();
        if (!errors.any()) {
            var wrong = counting.readIn(viewer, count.decision().id(), form.read());
            errors = wrong.map(words -> Errors.none().with("copies", words)).orElse(errors);
        }
        return errors.any()
                ? page(count, form, errors)
                : new ModelAndView("redirect:" + count.decision().path() + "/papers");
    }

    @Needs(Permission.DECIDE)
    @PostMapping(PATH + "/looked")
    ModelAndView look(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<Integer> papers,
            @RequestParam boolean correct,
            Viewer viewer) {
        Set<Integer> numbers = papers == null ? Set.of() : papers.stream().collect(Collectors.toSet());
        var wrong = counting.look(viewer, new DecisionId(id), numbers, correct);
        return wrong.map(words -> Errors.none().with("papers", words))
                .map(errors -> pages.page(reading.of(new DecisionId(id), viewer), viewer, Forms.with(errors)))
                .map(page -> new ModelAndView("decisions/papers/count", Map.of("page", page), HttpStatus.BAD_REQUEST))
                .orElseGet(() -> new ModelAndView("redirect:/decisions/" + id + "/papers"));
    }

    private TheCount entering(UUID id, Viewer viewer) {
        var count = reading.of(new DecisionId(id), viewer);
        if (!count.mayEnter()) {
            throw new NotFound();
        }
        return count;
    }

    /** Where it is open who voted what it is of an envelope; where it is secret, of a side. */
    private PaperForm form(TheCount count, @Nullable Integer number, @Nullable String side, Map<String, String> typed) {
        if (count.decision().secret()) {
            var party = Stream.of(PartyCode.values())
                    .filter(one -> one.stored().equals(side)
                            && count.rules().party(one).isPresent())
                    .findFirst()
                    .orElseThrow(NotFound::new);
            return new PaperForm(party, null, new Filled(count.rules(), typed, Set.of()));
        }
        var envelope = count.envelope(number == null ? 0 : number).orElseThrow(NotFound::new);
        var voter = count.voter(envelope);
        Set<Integer> barred = interests.of(count.decision().id(), voter).stream()
                .filter(interest -> !interest.whole())
                .map(Interest::option)
                .collect(Collectors.toSet());
        return new PaperForm(voter.party(), envelope.n(), new Filled(count.rules(), typed, barred));
    }

    private ModelAndView page(TheCount count, PaperForm form, Errors errors) {
        return new ModelAndView(
                "decisions/papers/paper",
                Map.of("page", pages.paper(count, form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
