package linchpin.notices;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries messages by one channel. A server of mail is one, and so is GOV.UK Notify; another provider is another of these. */
public interface Carrier {

    Channel channel();

    /** @return whether it is set up here; what goes by its channel is told by somebody where it is not */
    boolean ready();

    /** @return whether one of these is set up for a channel; what goes by another is told by somebody */
    static boolean carries(List<Carrier> carriers, Channel channel) {
        return carriers.stream().anyMatch(carrier -> carrier.channel() == channel && carrier.ready());
    }

    /**
     * Hands a message over. What it returns from was accepted.
     *
     * @throws NotCarried when it was not
     */
    Carried carry(Message message) throws NotCarried;

    /**
     * What became of a message that somebody may have handed over before they died.
     *
     * @return how it was carried; empty where it never came there
     * @throws NotCarried.Untold when nobody can tell
     */
    default Optional<Carried> find(NoticeId notice) throws NotCarried {
        throw new NotCarried.Untold();
    }

    /**
     * What became of a message that was accepted.
     *
     * @param reference as it was carried
     * @return empty where nobody can tell, by this channel or any more
     * @throws NotCarried when it cannot be asked now
     */
    default Optional<Arrival> arrival(String reference) throws NotCarried {
        return Optional.empty();
    }

    /** Whether something came where it was sent. */
    enum Arrival {
        UNDER_WAY,
        THERE,
        /** Nothing ever comes there. */
        NO_SUCH_ADDRESS,
        /** This one did not come there; another may. */
        NOT_THERE
    }

    /**
     * What was accepted.
     *
     * @param reference as the carrier calls it; null where it calls it nothing
     * @param parts how many texts it was; 0 where that means nothing
     */
    record Carried(@Nullable String reference, int parts) {}
}
