package linchpin.evidence.stories;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.evidence.PackId;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.stories.StoriesInPacks.Chosen;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.Quotable;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.StoryStanding;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stories' half of a pack, with the words as they may be quoted at this moment. */
@Component
public class ReadStories {

    /** Where a person took back their words, or their yes to being quoted. */
    public static final String TAKEN_BACK = "A story was here. The person has asked for it not to be used.";

    public static final String LOOKED_AT =
            "A story was here. Somebody is looking at its words again, so it cannot be shown now.";
    public static final String LEFT_OUT =
            "No story stands here. It was left out; the reason is at the end of this page.";
    /** In the first room, where all are empty. */
    public static final String NONE_YET =
            "No story stands here yet. We only use the words of people who said yes, once a person has checked them."
                    + " You can ask for them to be checked. You can also read what people said in the log.";

    public static final String KEPT = "This room is kept for a story.";
    public static final String NOBODY = "No story stands here. Nobody else has said that we may use their words.";

    private final StoriesInPacks stories;
    private final Quotable quotable;
    private final FeedbackArchive archive;
    private final Places places;

    ReadStories(StoriesInPacks stories, Quotable quotable, FeedbackArchive archive, Places places) {
        this.stories = stories;
        this.quotable = quotable;
        this.archive = archive;
        this.places = places;
    }

    /** What is read once for all stories of a pack. */
    private record Read(Map<FeedbackId, Quotable.Quote> quotes, Map<PlaceId, Place> places, PackFigures counted) {}

    /** @return as many as there are pairs, the first place first */
    @Transactional(readOnly = true)
    public List<StoryCard> of(PackId pack, PackFigures counted, int pairs) {
        var chosen = stories.of(pack);
        var read = new Read(quotes(chosen), places.byId(), counted);
        var byPosition = chosen.stream().collect(Collectors.toMap(Chosen::position, Function.identity()));
        var nobody = chosen.stream().allMatch(story -> story.feedback() == null && !story.leftOut());
        return IntStream.rangeClosed(1, pairs)
                .mapToObj(position -> nobody
                        ? new StoryCard.EmptyRoom(position == 1 ? NONE_YET : KEPT)
                        : card(byPosition.get(position), read))
                .toList();
    }

    /** @return how those that are shown came there */
    @Transactional(readOnly = true)
    public HowChosen how(PackId pack, List<StoryCard> shown) {
        var standing =
                shown.stream().filter(StoryCard.Quotation.class::isInstance).count();
        return stories.how(pack, (int) standing);
    }

    private Map<FeedbackId, Quotable.Quote> quotes(List<Chosen> chosen) {
        var asked = chosen.stream()
                .flatMap(story -> Stream.ofNullable(story.feedback()))
                .toList();
        return quotable.quotable(asked).stream().collect(Collectors.toMap(Quotable.Quote::id, Function.identity()));
    }

    private StoryCard card(@Nullable Chosen story, Read read) {
        var feedback = story == null ? null : story.feedback();
        if (story == null || feedback == null) {
            return new StoryCard.EmptyRoom(story != null && story.leftOut() ? LEFT_OUT : NOBODY);
        }
        var quote = read.quotes().get(feedback);
        return quote == null
                ? new StoryCard.EmptyRoom(gone(feedback))
                : StoryCard.Quotation.of(
                        quote.words(),
                        ChooseStories.LONGEST,
                        by(quote, read.places()),
                        standing(read.counted(), story.theme()),
                        "/log/" + feedback.id());
    }

    private static String standing(PackFigures counted, @Nullable Integer theme) {
        return counted.about(theme)
                .map(about -> StoryStanding.of(about.name(), about.months(), counted.everybody(), counted.on()))
                .orElseGet(() -> StoryStanding.of(counted.months()));
    }

    private String gone(FeedbackId feedback) {
        return archive.summary(feedback)
                .filter(summary -> summary.publish() && !summary.withdrawn())
                .map(_ -> LOOKED_AT)
                .orElse(TAKEN_BACK);
    }

    private static String by(Quotable.Quote quote, Map<PlaceId, Place> named) {
        var who = quote.who("Somebody");
        var place = quote.placeId() == null ? null : named.get(quote.placeId());
        return who + (place == null ? "" : ", " + place.name()) + ", " + Days.month(YearMonth.from(quote.receivedOn()));
    }
}
