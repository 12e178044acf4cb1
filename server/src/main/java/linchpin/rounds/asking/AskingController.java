package linchpin.rounds.asking;

import java.util.Map;
import linchpin.platform.Tenancy;
import linchpin.rounds.KeepSaying;
import linchpin.rounds.KeepSaying.Came;
import linchpin.rounds.asking.AskingPages.Found;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody says what should be asked. */
@Controller
class AskingController {

    private static final String FULL =
            "A great deal has just come in, and people must read it first. Nothing was sent. Your words are still here:"
                    + " please send them again later";

    private final AskingPages pages;
    private final KeepSaying keeping;
    private final TakeBackWords takingBack;
    private final FromOneAddress address;

    AskingController(AskingPages pages, KeepSaying keeping, TakeBackWords takingBack, FromOneAddress address) {
        this.takingBack = takingBack;
        this.pages = pages;
        this.keeping = keeping;
        this.address = address;
    }

    /** Once: what the form's own constructor has made of a field is not bound again. */
    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @OpenToAll(session = false)
    @GetMapping("/asking/{code}")
    ModelAndView open(@PathVariable String code) {
        return new ModelAndView("rounds/asking/open", Map.of("page", pages.open(code)));
    }

    @OpenToAll(session = false)
    @GetMapping("/asking/{code}/{number}")
    ModelAndView ask(@PathVariable String code, @PathVariable String number, @RequestParam Map<String, String> asked) {
        return page(pages.found(code, number), SayForm.empty(), asked, Errors.none(), HttpStatus.OK);
    }

    @OpenToAll(session = false)
    @PostMapping("/asking/{code}/{number}")
    ModelAndView say(@PathVariable String code, @PathVariable String number, @ModelAttribute SayForm form) {
        var found = pages.found(code, number);
        var errors = form.errors();
        if (errors.any()) {
            return page(found, form, Map.of(), errors, HttpStatus.BAD_REQUEST);
        }
        return switch (came(found, form)) {
            case KEPT -> new ModelAndView("redirect:/asking/" + code + "/" + number + "?sent=" + sent(found, form));
            case CLOSED -> page(found, form, Map.of(), Errors.none(), HttpStatus.CONFLICT);
            case FULL -> page(found, form, Map.of(), Errors.none().with("words", FULL), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private String sent(Found found, SayForm form) {
        var press = form.once().id(found.organisation().id());
        return takingBack.key(KeepSaying.voice(found.round().id(), form.words(), press));
    }

    /** Nothing is kept of what is taken back, so it stands in the form again, to be changed and sent anew. */
    @OpenToAll(session = false)
    @PostMapping("/asking/{code}/{number}/back")
    ModelAndView takeBack(@PathVariable String code, @PathVariable String number, @RequestParam String sent) {
        var found = pages.found(code, number);
        var words = Tenancy.in(
                found.organisation().id().id(),
                () -> takingBack.takeBack(found.round().id(), sent));
        return page(
                found,
                new SayForm(null, words.orElse(null), null),
                Map.of("back", words.isPresent() ? "gone" : "kept"),
                Errors.none(),
                words.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private Came came(Found found, SayForm form) {
        var round = found.round().id();
        if (!address.another(round)) {
            return Came.FULL;
        }
        var organisation = found.organisation().id();
        return Tenancy.in(
                organisation.id(),
                () -> keeping.keep(
                        round, form.words(), form.chosen(), form.once().id(organisation)));
    }

    private ModelAndView page(Found found, SayForm form, Map<String, String> asked, Errors errors, HttpStatus status) {
        var page = pages.page(found, form, asked, status == HttpStatus.CONFLICT);
        return new ModelAndView("rounds/asking/asking", Map.of("page", page, "errors", errors), status);
    }
}
