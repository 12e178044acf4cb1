package linchpin.approach.phrasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.approach.AskPhrase;
import linchpin.approach.AskRules;
import linchpin.approach.AskWording;
import linchpin.notices.texts.SmsText;
import linchpin.notices.texts.TextPrice;
import linchpin.notices.texts.TextPrices;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import linchpin.ui.plain.HowPlain;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Wording what people are sent, and how often anybody is asked. */
@Controller
class AskWordsController {

    private static final String PATH = "/approach/words";
    private static final int LONGEST = 600;
    private static final int MOST_DAYS = 366;

    private final AskWording wording;
    private final AskPhrase phrase;
    private final Places places;
    private final TextPrices prices;
    private final Clock clock;

    AskWordsController(AskWording wording, AskPhrase phrase, Places places, TextPrices prices, Clock clock) {
        this.prices = prices;
        this.wording = wording;
        this.phrase = phrase;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What the page prints.
     *
     * @param days as typed
     * @param least fewer days than these nobody keeps to
     * @param example as somebody would get it
     * @param price of one part of a text; null where none is known
     * @param done what was done just now; empty for nothing
     */
    record AskWordsPage(
            String text,
            String days,
            int least,
            String example,
            @Nullable TextPrice price,
            HowPlain plain,
            String done,
            Errors errors) {

        SmsText.Length length() {
            return SmsText.length(example);
        }
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping(PATH)
    ModelAndView show() {
        return page(wording.now().text(), String.valueOf(wording.days()), "", Errors.none());
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping(PATH)
    ModelAndView word(@RequestParam(defaultValue = "") String text, Viewer viewer) {
        var typed = Typed.text(text).replace("\r\n", "\n");
        var errors = check(typed);
        if (!errors.any() && !typed.equals(wording.now().text())) {
            wording.word(typed, viewer.account());
        }
        return page(typed, String.valueOf(wording.days()), "These words are sent from the next list on.", errors);
    }

    private static Errors check(String text) {
        if (text.length() > LONGEST) {
            return Errors.none().with("text", "Say it in 600 characters or fewer");
        }
        return List.of(AskPhrase.PLACE, AskPhrase.LINK, AskPhrase.STOP).stream()
                .filter(part -> !text.contains(part))
                .findFirst()
                .map(part -> Errors.none()
                        .with("text", "Write " + part + " where it is to stand: nobody is asked without it"))
                .orElse(Errors.none());
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/approach/limit")
    ModelAndView limit(@RequestParam(defaultValue = "") String days) {
        var typed = Typed.text(days);
        var least = AskRules.on(LocalDate.now(clock)).days();
        var number = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (number < least || number > MOST_DAYS) {
            return page(
                    wording.now().text(),
                    typed,
                    "",
                    Errors.none().with("days", "Enter a number of days from " + least + " to " + MOST_DAYS));
        }
        wording.limit(number);
        return page(wording.now().text(), typed, "This is kept to from now on.", Errors.none());
    }

    private ModelAndView page(String text, String days, String done, Errors errors) {
        var longest = places.open().stream()
                .max(Comparator.comparingInt(
                        (Place place) -> place.name().length() + place.code().length()));
        var example = longest.map(place -> phrase.example(text, place)).orElse(text);
        var read = text.replace(AskPhrase.LINK, "")
                .replace(AskPhrase.STOP, "")
                .replace(AskPhrase.ORGANISATION, "We")
                .replace(AskPhrase.PLACE, "the ward");
        var least = AskRules.on(LocalDate.now(clock)).days();
        return new ModelAndView(
                "approach/phrasing/words",
                Map.of(
                        "page",
                        new AskWordsPage(
                                text,
                                days,
                                least,
                                example,
                                prices.today().orElse(null),
                                HowPlain.of(read),
                                errors.any() ? "" : done,
                                errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
