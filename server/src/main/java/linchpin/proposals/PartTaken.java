package linchpin.proposals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a patient did in a proposal, in the role of one.
 *
 * @param accountId who; null for people without an account, of whom somebody else tells
 * @param what in the words of whoever recorded it; null for what the product saw itself
 * @param doneOn the day on which it was done
 * @param stageThen the stage that the proposal was in on that day
 * @param undoes what it takes back; null for nothing
 * @param recordedOn later than the day on which it was done, where somebody told of it afterwards
 */
public record PartTaken(
        UUID id,
        ProposalId proposalId,
        Kind kind,
        @Nullable AccountId accountId,
        @Nullable String what,
        LocalDate doneOn,
        Stage stageThen,
        @Nullable UUID undoes,
        AccountId recordedBy,
        LocalDate recordedOn) {

    /** What was done. Being invited, being told and reading are none of these: they are done to people, not by them. */
    public enum Kind {
        RAISED("raised it"),
        JOINED("became a co-author"),
        LEFT("left as an author", JOINED),
        WROTE("wrote a version"),
        SAID("commented"),
        UNSAID("took back a comment", SAID),
        ASKED("said what should be asked"),
        DREW("added a drawing or a photograph"),
        UNDREW("took a picture away", DREW),
        MOVED("moved it on"),
        RECORDED("took part"),
        /** Whoever told of it told it wrongly. */
        UNRECORDED("did not take part", RECORDED),
        CAME("came to a co-design session"),
        NOT_CAME("was not at the session", CAME);

        private final String words;
        private final @Nullable Kind undoes;

        Kind(String words) {
            this(words, null);
        }

        Kind(String words, @Nullable Kind undoes) {
            this.words = words;
            this.undoes = undoes;
        }

        /** @return what it takes back; null for nothing */
        @Nullable
        Kind undoes() {
            return undoes;
        }

        /** @return as in "became a co-author" */
        public String words() {
            return words;
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @return whether somebody told of it only on a later day */
    public boolean recordedLater() {
        return recordedOn.isAfter(doneOn);
    }
}
