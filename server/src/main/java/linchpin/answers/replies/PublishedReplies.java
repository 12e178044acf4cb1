package linchpin.answers.replies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replies to single people, as everybody may read them: only beside words that may be quoted today, for a reply alone could tell them. */
@Component
class PublishedReplies {

    private static final int SHOWN = 100;

    private final Replies replies;
    private final Quotable quotable;
    private final Places places;

    PublishedReplies(Replies replies, Quotable quotable, Places places) {
        this.replies = replies;
        this.quotable = quotable;
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
        var all = replies.published();
        var quotes = quotable.quotable(all.stream().map(Reply::feedbackId).toList()).stream()
                .filter(quote -> !quote.words().isBlank())
                .collect(Collectors.toMap(Quote::id, quote -> quote));
        var named = places.byId();
        return all.stream()
                .flatMap(reply -> Optional.ofNullable(quotes.get(reply.feedbackId())).stream()
                        .map(quote -> shown(reply, quote, named, organisation)))
                .limit(SHOWN)
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
