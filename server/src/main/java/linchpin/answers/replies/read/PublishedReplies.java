package linchpin.answers.replies.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.answers.replies.Replies;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.GiversNames;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replies to single people, as everybody may read them: only beside words that may be quoted today, for a reply alone could tell them, and
 * none that names its giver by now.
 */
@Component
class PublishedReplies {

    private static final int SHOWN = 100;

    private final Replies replies;
    private final Quotable quotable;
    private final GiversNames names;
    private final Places places;

    PublishedReplies(Replies replies, Quotable quotable, GiversNames names, Places places) {
        this.replies = replies;
        this.quotable = quotable;
        this.names = names;
        this.places = places;
    }

    /**
     * Somebody's words with what they were told.
     *
     * @param who they are, to the public
     */
    record PublicReply(String place, String said, String who, String saidOn, String words, String repliedOn) {}

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<PublicReply> all(String organisation) {
        var quoted = quotable.among(replies.repliedTo(), SHOWN);
        var named = places.byId();
        var quotes = quotable.quotable(quoted).stream().collect(Collectors.toMap(Quote::id, quote -> quote));
        return open(quoted).stream()
                .flatMap(reply -> Optional.ofNullable(quotes.get(reply.feedbackId())).stream()
                        .map(quote -> shown(reply, quote, named, organisation)))
                .toList();
    }

    /** @return whether everybody can read it today */
    @Transactional(readOnly = true)
    public boolean isOpen(FeedbackId feedback) {
        return !open(quotable.among(List.of(feedback), 1)).isEmpty();
    }

    private List<Reply> open(Collection<FeedbackId> quoted) {
        var all = replies.published(quoted);
        var naming = names.standingIn(all.stream().collect(Collectors.toMap(Reply::feedbackId, Reply::words)));
        return all.stream()
                .filter(reply -> !naming.contains(reply.feedbackId()))
                .toList();
    }

    private static PublicReply shown(Reply reply, Quote quote, Map<PlaceId, Place> named, String organisation) {
        var place = quote.placeId() == null ? null : named.get(quote.placeId());
        var approved = reply.approvedOn();
        return new PublicReply(
                place == null ? organisation : place.name(),
                quote.words(),
                quote.who("Somebody who told us"),
                Days.full(quote.receivedOn()),
                reply.words(),
                approved == null ? "" : Days.full(approved));
    }
}
