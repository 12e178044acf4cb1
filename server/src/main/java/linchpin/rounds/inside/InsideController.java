package linchpin.rounds.inside;

import java.util.Map;
import java.util.UUID;
import linchpin.feedback.register.TypedText;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.KeepSaying;
import linchpin.rounds.RoundId;
import linchpin.rounds.inside.InsidePages.Typing;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rounds, and one of them, for those who are signed in. */
@Controller
class InsideController {

    private static final String CLOSED = "This round is not open, so this was not sent. Copy it if you want to keep it";
    private static final String FULL =
            "A great deal has just come in and must be looked through first. Nothing was sent: send it again later";

    private final InsidePages pages;
    private final SayInside saying;

    InsideController(InsidePages pages, SayInside saying) {
        this.pages = pages;
        this.saying = saying;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var page = pages.list(viewer, Paging.of(after, before));
        return new ModelAndView("rounds/inside/rounds", Map.of("page", page));
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}")
    ModelAndView round(@PathVariable UUID id, @RequestParam Map<String, String> asked, Viewer viewer) {
        return new ModelAndView("rounds/inside/round", Map.of("page", pages.page(id, viewer, asked, Typing.NOTHING)));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/say")
    ModelAndView say(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        var typed = TypedText.text(words).strip();
        var errors = typed.isEmpty()
                ? Errors.none().with("words", "Write what should be asked")
                : TypedText.check(Errors.none(), "words", typed, KeepSaying.LONGEST);
        if (errors.any()) {
            return wrong(id, viewer, typed, errors, HttpStatus.BAD_REQUEST);
        }
        return switch (saying.say(viewer, new RoundId(id), typed)) {
            case KEPT -> new ModelAndView("redirect:/rounds/" + id + "?sent=1");
            case CLOSED -> wrong(id, viewer, typed, Errors.none().with("words", CLOSED), HttpStatus.CONFLICT);
            case FULL -> wrong(id, viewer, typed, Errors.none().with("words", FULL), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private ModelAndView wrong(UUID id, Viewer viewer, String words, Errors errors, HttpStatus status) {
        var page = pages.page(id, viewer, Map.of(), new Typing(words, errors));
        return new ModelAndView("rounds/inside/round", Map.of("page", page), status);
    }

    @Costly
    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/file/{kind}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String kind, Viewer viewer) {
        var whole = pages.whole(id, viewer);
        return TableFile.of(SaidTable.of(whole.round(), whole.said()), kind);
    }
}
