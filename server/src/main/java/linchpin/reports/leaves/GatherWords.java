package linchpin.reports.leaves;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.decisions.EndedInPublic;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.figures.room.StoryCard;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.reports.Part;
import linchpin.reports.Version;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for today's words: whoever took theirs back is not quoted, and what was taken back is not told. */
@Component
class GatherWords {

    private static final StoryCard KEPT = new StoryCard.EmptyRoom(
            "Nobody else has said that their words may be shown here. The room is kept for them.");

    private final AccountOfAnswers account;
    private final EndedInPublic decisions;
    private final Quotable quotable;
    private final Places places;

    GatherWords(AccountOfAnswers account, EndedInPublic decisions, Quotable quotable, Places places) {
        this.account = account;
        this.decisions = decisions;
        this.quotable = quotable;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public Gathered of(Version version, String code) {
        var facts = version.facts();
        var named = places.byId();
        var quarter = version.quarter();
        return new Gathered(
                code,
                account.words(facts.answers(), facts.promises()),
                decisions.between(quarter.first(), quarter.last()).stream()
                        .filter(one -> facts.decisions().contains(one.number()))
                        .toList(),
                stories(version.stories(), named),
                facts.silent().stream()
                        .flatMap(id -> Stream.ofNullable(named.get(new PlaceId(id))))
                        .map(Place::fullName)
                        .sorted()
                        .toList());
    }

    private List<StoryCard> stories(List<FeedbackId> chosen, Map<PlaceId, Place> named) {
        var quotes = quotable.quotable(chosen).stream().collect(Collectors.toMap(Quote::id, Function.identity()));
        var told = chosen.stream()
                .flatMap(id -> Stream.ofNullable(quotes.get(id)))
                .map(quote -> card(quote, named))
                .toList();
        var wanted = (int) Arrays.stream(Part.values()).filter(Part::counts).count();
        return IntStream.range(0, wanted)
                .mapToObj(turn -> turn < told.size() ? told.get(turn) : KEPT)
                .toList();
    }

    /** By month and never by day, as beside all numbers in public. */
    private static StoryCard card(Quote quote, Map<PlaceId, Place> named) {
        var place = quote.placeId() == null ? null : named.get(quote.placeId());
        var by = quote.who("Somebody") + (place == null ? "" : ", " + place.name()) + ", "
                + Days.month(YearMonth.from(quote.receivedOn()));
        return StoryCard.Quotation.of(quote.words(), StoryCard.ROOM, by, "", null);
    }
}
