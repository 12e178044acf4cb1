package linchpin.approach.going;

import java.util.Optional;
import linchpin.approach.AskListId;
import linchpin.approach.AskLists;
import linchpin.approach.AskPhrase;
import linchpin.approach.AskWording;
import linchpin.approach.KnownAgain;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.NoticeId;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.springframework.stereotype.Component;

/** Makes what somebody on a list is sent, when it is sent. */
@Component
class WhatIsSent {

    private final AskLists lists;
    private final AskWording wording;
    private final Places places;
    private final Letters letters;

    WhatIsSent(AskLists lists, AskWording wording, Places places, Letters letters) {
        this.lists = lists;
        this.wording = wording;
        this.places = places;
        this.letters = letters;
    }

    /** What is the same for all. */
    @Component
    static class Letters {

        private final AskPhrase phrase;
        private final KnownAgain known;

        Letters(AskPhrase phrase, KnownAgain known) {
            this.phrase = phrase;
            this.known = known;
        }

        Optional<String> address(Taken taken) {
            return known.open(taken.address(), taken.id());
        }

        Message message(Taken taken, Channel channel, String address, String text, Place place, String code) {
            var here = phrase.here();
            var stop = phrase.stop(here, known.key(taken.mac()));
            var words = phrase.words(text, here, place, code, stop);
            return new Message(
                    new NoticeId(taken.id()),
                    address,
                    here.name(),
                    channel == Channel.MAIL ? here.name() + " asks: how was it?" : "",
                    words,
                    null,
                    channel == Channel.MAIL ? stop : null);
        }
    }

    /** @return what they are sent; empty where the place is gone, or the address cannot be opened any more */
    Optional<Message> of(Taken taken, Channel channel) {
        var place = places.with(new PlaceId(taken.placeId())).filter(Place::open);
        var list = lists.sameForAll(new AskListId(taken.listId())).orElseThrow();
        return letters.address(taken)
                .flatMap(address -> place.map(there ->
                        letters.message(taken, channel, address, wording.text(list.words()), there, list.code())));
    }
}
