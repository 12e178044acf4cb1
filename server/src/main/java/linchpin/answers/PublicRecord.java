package linchpin.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.feedback.Quotable;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has said and promised, as the public may read it. */
@Component
class PublicRecord {

    private final Answers answers;
    private final Judgements judgements;
    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Actions actions;
    private final Quotable quotable;
    private final Places places;
    private final Clock clock;

    PublicRecord(
            Answers answers,
            Judgements judgements,
            Matters matters,
            FeedbackInMatters inMatters,
            Actions actions,
            Quotable quotable,
            Places places,
            Clock clock) {
        this.answers = answers;
        this.judgements = judgements;
        this.matters = matters;
        this.inMatters = inMatters;
        this.actions = actions;
        this.quotable = quotable;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SaidPage page(Organisation organisation) {
        var all = said(answers.published());
        var promises = promises();
        return new SaidPage(
                organisation,
                all.stream().filter(said -> did(said) && !confirmed(said)).count(),
                all.stream().filter(said -> did(said) && confirmed(said)).count(),
                all.stream().filter(said -> !did(said)).count(),
                promises.stream().filter(SaidPage.Promise::late).count(),
                promises,
                all);
    }

    @Transactional(readOnly = true)
    Optional<Said> said(AnswerId id) {
        return answers.published(id).map(answer -> said(List.of(answer)).getFirst());
    }

    @Transactional(readOnly = true)
    Optional<Said> saidOf(MatterId matter) {
        return answers.publishedOf(matter).map(answer -> said(List.of(answer)).getFirst());
    }

    private static boolean did(Said said) {
        return said.answer().kind() == Kind.DID;
    }

    private static boolean confirmed(Said said) {
        return said.matter().state() == MatterState.RESOLVED;
    }

    private List<Said> said(List<Published> published) {
        var ids = published.stream().map(Published::matterId).toList();
        var about = new HashMap<MatterId, Matter>();
        matters.with(ids).forEach(matter -> about.put(matter.id(), matter));
        var sizes = inMatters.sizes(ids);
        var here = places.byId();
        return published.stream()
                .map(answer -> said(
                        answer,
                        Objects.requireNonNull(about.get(answer.matterId())),
                        here,
                        sizes.getOrDefault(answer.matterId(), 0L)))
                .toList();
    }

    private Said said(Published answer, Matter matter, Map<PlaceId, Place> here, long raised) {
        var place = matter.placeId() == null ? null : here.get(matter.placeId());
        return new Said(
                answer,
                matter,
                place == null ? "Whole organisation" : place.fullName(),
                Days.full(answer.publishedOn()),
                raised == 1 ? "1 person raised it" : raised + " people raised it",
                standing(answer, matter),
                quotable.quotable(answers.quoted(answer.id(), answer.version())));
    }

    private String standing(Published answer, Matter matter) {
        var tally = judgements.tally(answer);
        var claim = answer.kind() == Kind.DID ? "Claimed" : "Explained";
        var agreed = answer.kind() == Kind.DID ? "Confirmed" : "Accepted";
        var all = switch (matter.state()) {
            case RESOLVED -> tally.yes().isEmpty() ? agreed : agreed + " by " + String.join(" and ", tally.yes());
            case NOT_RESOLVED -> "Closed, not resolved: " + matter.closingReason();
            case BACK -> "Not changed yet: it went back to be put right";
            case OPEN, UNDER_WAY, DONE, ANSWERED -> claim + ", waiting for the people who raised it";
        };
        return all + dissent(tally);
    }

    private static String dissent(Judgements.Tally tally) {
        var said = new ArrayList<String>();
        if (!tally.half().isEmpty()) {
            said.add("half: " + String.join(" and ", tally.half()));
        }
        if (!tally.no().isEmpty()) {
            said.add("no: " + String.join(" and ", tally.no()));
        }
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }

    private List<SaidPage.Promise> promises() {
        var open = actions.open();
        var titles = new HashMap<MatterId, String>();
        matters.with(open.stream().map(Action::matterId).distinct().toList())
                .forEach(matter -> titles.put(matter.id(), matter.title()));
        var today = LocalDate.now(clock);
        return open.stream()
                .map(action -> new SaidPage.Promise(
                        action.what(),
                        titles.getOrDefault(action.matterId(), ""),
                        action.timing(today),
                        action.daysLate(today) > 0))
                .toList();
    }
}
