package linchpin.feedback.giving.behalf;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.Channels;
import linchpin.feedback.EarlierLike;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.giving.EnterFeedback;
import linchpin.feedback.giving.GivingAddress;
import linchpin.feedback.giving.OwnAddress;
import linchpin.feedback.giving.QuestionsToday;
import linchpin.feedback.giving.ReceiptSlip;
import linchpin.feedback.register.NewFeedback;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Tell me the issue and I can log it": the words of somebody who told us, read back to them before they are logged. */
@Controller
class OnBehalfController {

    private final Places places;
    private final Channels channels;
    private final QuestionsToday.Reference reference;
    private final EnterFeedback enter;
    private final OwnAddress address;
    private final ObjectProvider<EarlierLike> earlier;
    private final Clock clock;

    OnBehalfController(
            Places places,
            Channels channels,
            QuestionsToday.Reference reference,
            EnterFeedback enter,
            OwnAddress address,
            ObjectProvider<EarlierLike> earlier,
            Clock clock) {
        this.places = places;
        this.channels = channels;
        this.reference = reference;
        this.enter = enter;
        this.address = address;
        this.earlier = earlier;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry logForSomebody() {
        return new NavigationEntry(40, "Log for somebody", "/on-behalf", Permission.LOG_ON_BEHALF);
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping("/on-behalf")
    ModelAndView ask(Viewer viewer) {
        return form(page(OnBehalfForm.on(LocalDate.now(clock)), viewer), Errors.none(), null, viewer);
    }

    /** Comes back from the read-back with everything still filled in. */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/change")
    ModelAndView change(@RequestParam Map<String, String> sent, Viewer viewer) {
        return form(page(OnBehalfForm.of(sent), viewer), Errors.none(), null, viewer);
    }

    /** Comes back with everything typed, and what was said before like the words. */
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/heard")
    ModelAndView heard(@RequestParam Map<String, String> sent, Viewer viewer) {
        var page = page(OnBehalfForm.of(sent).mended(), viewer);
        return form(page, Errors.none(), page.form().words(), viewer);
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf")
    ModelAndView readBack(@RequestParam Map<String, String> sent, Viewer viewer) {
        var page = page(OnBehalfForm.of(sent), viewer);
        return refused(page, viewer)
                .orElseGet(() -> new ModelAndView("feedback/giving/behalf/read-back", Map.of("page", page)));
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/on-behalf/log")
    ModelAndView log(@RequestParam Map<String, String> sent, Viewer viewer, HttpServletRequest request) {
        var page = page(OnBehalfForm.of(sent), viewer);
        return refused(page, viewer).orElseGet(() -> {
            var fresh = fresh(page, viewer);
            var read = sent.containsKey("agreed") ? Map.of("agreed", "yes") : Map.<String, String>of();
            var entered = enter.enter(
                    viewer.organisation(),
                    fresh,
                    page.form().once(),
                    new FeedbackDeed(fresh.id(), FeedbackAct.LOGGED, read));
            return new ModelAndView(
                    "feedback/giving/behalf/logged",
                    Map.of("slip", ReceiptSlip.of(entered.receipt(), address, request)));
        });
    }

    private Optional<ModelAndView> refused(OnBehalfPage page, Viewer viewer) {
        var errors = page.form().check(page.places(), page.channels(), LocalDate.now(clock));
        return errors.any()
                ? Optional.of(form(page(page.form().mended(), viewer), errors, null, viewer))
                : Optional.empty();
    }

    private NewFeedback fresh(OnBehalfPage page, Viewer viewer) {
        var form = page.form();
        return new NewFeedback(
                new FeedbackId(form.once().id(viewer.organisation())),
                place(form.place()),
                page.day(),
                form.channel(),
                viewer.account(),
                page.telling());
    }

    private @Nullable PlaceId place(String code) {
        return places.withCode(code).map(Place::id).orElse(null);
    }

    /** @param heard words that somebody asked about; null for none */
    private ModelAndView form(OnBehalfPage page, Errors errors, @Nullable String heard, Viewer viewer) {
        var form = new ModelAndView(
                "feedback/giving/behalf/on-behalf",
                Map.of("page", page, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        earlier.forEach(like -> like.under("words", "/on-behalf/heard", heard, viewer)
                .ifPresent(piece -> form.addObject("heard", piece)));
        return form;
    }

    private OnBehalfPage page(OnBehalfForm form, Viewer viewer) {
        var today = LocalDate.now(clock);
        var day = form.day();
        var open = new ArrayList<>(List.of(
                new Choice("", "Choose a place"),
                new Choice(GivingAddress.WHOLE, viewer.organisationName() + " as a whole")));
        places.open().forEach(place -> open.add(new Choice(place.code(), place.fullName())));
        return new OnBehalfPage(form, reference.on(day == null ? today : day), open, channels(today));
    }

    /** What givers fill in themselves, nobody logs for them. */
    private List<Choice> channels(LocalDate day) {
        return channels.on(day).entrySet().stream()
                .filter(channel -> !channel.getKey().equals(Channels.ONLINE))
                .map(channel -> new Choice(channel.getKey(), channel.getValue()))
                .toList();
    }
}
