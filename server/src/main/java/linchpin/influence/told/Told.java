package linchpin.influence.told;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.influence.Outcome.How;
import linchpin.influence.ToldId;
import linchpin.people.AccountId;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One time that a story was told.
 *
 * @param story what it is called here, and event where it was told; null once it was taken back
 * @param feedbackId that it rests on; null where it rests on none
 * @param heard how many were there; null where that is not known
 * @param takenBackOn null while it stands
 * @param how what it moved, as it was said last; null while nobody has said it
 */
record Told(
        ToldId id,
        @Nullable String story,
        @Nullable String event,
        @Nullable UUID feedbackId,
        Audience audience,
        @Nullable Integer heard,
        LocalDate toldOn,
        AccountId loggedBy,
        LocalDate loggedOn,
        @Nullable LocalDate takenBackOn,
        @Nullable String takenBackWhy,
        @Nullable How how) {

    /** To whom. */
    enum Audience {
        BOARD("The board"),
        WARD("A ward or a team"),
        PUBLIC("People in public"),
        OTHER("Somebody else");

        private final String label;

        Audience(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Audience> of(String stored) {
            return Arrays.stream(values())
                    .filter(one -> one.stored().equals(stored))
                    .findFirst();
        }

        static List<Choice> choices() {
            return Arrays.stream(values())
                    .map(one -> new Choice(one.stored(), one.label()))
                    .toList();
        }
    }

    String path() {
        return "/told/" + id.id();
    }

    boolean takenBack() {
        return takenBackOn != null;
    }

    boolean by(AccountId account) {
        return loggedBy.equals(account);
    }

    Optional<FeedbackId> feedback() {
        return Optional.ofNullable(feedbackId).map(FeedbackId::new);
    }
}
