package linchpin.evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Quotable;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stories' half of a pack, with the words as they may be quoted at this moment. */
@Component
class ReadStories {

    /** Where a person took back their words, or their yes to being quoted. */
    static final String TAKEN_BACK = "A story was here. The person has asked for it not to be used.";

    static final String LOOKED_AT =
            "A story was here. Somebody is looking at its words again, so it cannot be shown now.";
    static final String LEFT_OUT = "No story stands here. It was left out; the reason is at the end of this page.";
    /** In the first room, where all are empty. */
    static final String NONE_YET =
            "No story stands here yet. We only use the words of people who said yes, once a person has checked them."
                    + " You can ask for them to be checked. You can also read what people said in the log.";

    static final String KEPT = "This room is kept for a story.";
    static final String NOBODY = "No story stands here. Nobody else has said that we may use their words.";

    private final Quotable quotable;
    private final FeedbackArchive archive;
    private final Places places;

    ReadStories(Quotable quotable, FeedbackArchive archive, Places places) {
        this.quotable = quotable;
        this.archive = archive;
        this.places = places;
    }

    /** @param stories whose words stand where */
    @Transactional(readOnly = true)
    public List<StoryBlock> of(List<Pack.Story> stories, Counted counted, int pairs) {
        var quotes = quotes(stories);
        var named = places.byId();
        var byPosition = stories.stream().collect(Collectors.toMap(Pack.Story::position, Function.identity()));
        var nobody = stories.stream().allMatch(story -> story.feedbackId() == null && !story.leftOut());
        return IntStream.rangeClosed(1, pairs)
                .mapToObj(position -> nobody
                        ? new StoryBlock.Untold(position, position == 1 ? NONE_YET : KEPT)
                        : block(position, byPosition.get(position), quotes, named, counted))
                .toList();
    }

    private Map<FeedbackId, Quotable.Quote> quotes(List<Pack.Story> stories) {
        var asked = stories.stream()
                .map(Pack.Story::feedbackId)
                .filter(id -> id != null)
                .map(FeedbackId::new)
                .toList();
        return quotable.quotable(asked).stream().collect(Collectors.toMap(Quotable.Quote::id, Function.identity()));
    }

    private StoryBlock block(
            int position,
            Pack.@Nullable Story story,
            Map<FeedbackId, Quotable.Quote> quotes,
            Map<PlaceId, Place> named,
            Counted counted) {
        if (story == null || story.feedbackId() == null) {
            return new StoryBlock.Untold(position, story != null && story.leftOut() ? LEFT_OUT : NOBODY);
        }
        var feedback = new FeedbackId(story.feedbackId());
        var quote = quotes.get(feedback);
        if (quote == null) {
            return new StoryBlock.Untold(position, gone(feedback));
        }
        var extract = Extract.of(quote.words());
        return new StoryBlock.Told(
                position,
                extract.words(),
                extract.cut(),
                by(quote, named),
                Standing.of(counted, counted.about(story.theme()).orElse(null)));
    }

    private String gone(FeedbackId feedback) {
        return archive.summary(feedback)
                .filter(summary -> summary.publish() && !summary.withdrawn())
                .map(_ -> LOOKED_AT)
                .orElse(TAKEN_BACK);
    }

    private static String by(Quotable.Quote quote, Map<PlaceId, Place> named) {
        var who = quote.publicName() == null ? "Somebody" : quote.publicName();
        var place = quote.placeId() == null ? null : named.get(quote.placeId());
        return who + (place == null ? "" : ", " + place.name()) + ", "
                + Share.month(YearMonth.from(quote.receivedOn()));
    }

    /** As much of somebody's words as a story's room holds: whole sentences from the beginning, never altered. */
    record Extract(String words, boolean cut) {

        static Extract of(String words) {
            if (words.length() <= ChooseStories.LONGEST) {
                return new Extract(words, false);
            }
            var room = words.substring(0, ChooseStories.LONGEST);
            var end = Math.max(room.lastIndexOf(". "), Math.max(room.lastIndexOf("! "), room.lastIndexOf("? ")));
            return new Extract(
                    end > ChooseStories.SHORTEST
                            ? room.substring(0, end + 1)
                            : room.substring(0, room.lastIndexOf(' ')),
                    true);
        }
    }
}
