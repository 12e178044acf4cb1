package linchpin.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person is to be told. It holds ids only: its words are made when it is sent, from what holds then.
 *
 * @param about the matter; of a reply to one person the feedback
 * @param why what stands in the way; null for nothing
 */
public record Notice(
        NoticeId id,
        RecipientId recipient,
        Channel channel,
        UUID about,
        News news,
        NoticeState state,
        Instant due,
        int tries,
        @Nullable String why) {}
