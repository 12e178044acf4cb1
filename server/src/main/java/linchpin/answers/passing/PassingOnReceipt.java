package linchpin.answers.passing;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** The giver reads that their words went to the team they are about. */
@Component
class PassingOnReceipt implements ReceiptPanel {

    private final PassedOn passed;
    private final Places places;
    private final FeedbackArchive archive;
    private final Fragments fragments;

    PassingOnReceipt(PassedOn passed, Places places, FeedbackArchive archive, Fragments fragments) {
        this.passed = passed;
        this.places = places;
        this.archive = archive;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        return archive.standing(Set.of(feedback)).stream()
                .flatMap(standing -> passed.of(standing).stream())
                .findFirst()
                .map(one -> fragments.of(
                        "answers/passing/onReceipt", Map.of("team", name(one), "day", Days.full(one.passedOn()))));
    }

    private String name(PassedOn.Passed one) {
        return places.with(one.placeId()).map(Place::name).orElse("the place it is about");
    }

    @Override
    public int order() {
        return 39;
    }
}
