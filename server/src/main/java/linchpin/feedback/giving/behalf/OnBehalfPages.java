package linchpin.feedback.giving.behalf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.feedback.Channels;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.giving.GivingAddress;
import linchpin.feedback.giving.QuestionsToday;
import linchpin.feedback.register.NewFeedback;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;

/** What somebody can choose from on the day they fill in the form, and what they log by it. */
@Component
class OnBehalfPages {

    private final Places places;
    private final Channels channels;
    private final QuestionsToday.Reference reference;
    private final Clock clock;

    OnBehalfPages(Places places, Channels channels, QuestionsToday.Reference reference, Clock clock) {
        this.places = places;
        this.channels = channels;
        this.reference = reference;
        this.clock = clock;
    }

    OnBehalfPage empty(Viewer viewer) {
        return with(OnBehalfForm.on(LocalDate.now(clock)), viewer);
    }

    OnBehalfPage with(OnBehalfForm form, Viewer viewer) {
        var today = LocalDate.now(clock);
        var day = form.day();
        var open = new ArrayList<>(List.of(new Choice("", "Choose a place")));
        if (viewer.reach().whole()) {
            open.add(new Choice(GivingAddress.WHOLE, viewer.organisationName() + " as a whole"));
        }
        places.open().stream()
                .filter(place -> viewer.reach().covers(place.id()))
                .forEach(place -> open.add(new Choice(place.code(), place.fullName())));
        return new OnBehalfPage(form, today, reference.on(day == null ? today : day), open, channels(today));
    }

    /** What givers fill in themselves, nobody logs for them. */
    private List<Choice> channels(LocalDate day) {
        return channels.on(day).entrySet().stream()
                .filter(channel -> !channel.getKey().equals(Channels.ONLINE))
                .map(channel -> new Choice(channel.getKey(), channel.getValue()))
                .toList();
    }

    /** @return what is logged by a page on which nothing is wrong */
    NewFeedback fresh(OnBehalfPage page, Viewer viewer) {
        var form = page.form();
        return new NewFeedback(
                new FeedbackId(form.once().id(viewer.organisation())),
                places.withCode(form.place()).map(Place::id).orElse(null),
                page.day(),
                form.channel(),
                viewer.account(),
                page.telling());
    }
}
