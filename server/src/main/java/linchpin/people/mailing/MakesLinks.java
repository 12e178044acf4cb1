package linchpin.people.mailing;

import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Makes links of one kind, for the mail that takes them to whom they are for. In the scope of the organisation. */
public interface MakesLinks {

    /**
     * @param id of something that a link is for
     * @param there the organisation's name
     * @return the mail with a link made for it, so that an earlier one stops working; empty where it holds no more, or is nothing of this
     *     maker's
     */
    Optional<LinkMail> fresh(UUID id, String there);

    /**
     * What became of the mail.
     *
     * @param why it never goes, in words; null where it went
     */
    void went(UUID id, @Nullable String why);

    /**
     * The mail went, and came back.
     *
     * @param why in words
     * @return whose address that is; empty for somebody without an account, and where it is nothing of this maker's
     */
    Optional<AccountId> cameBack(UUID id, String why);
}
