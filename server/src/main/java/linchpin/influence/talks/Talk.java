package linchpin.influence.talks;

import java.time.LocalDate;
import java.util.Objects;
import linchpin.influence.Outcome.How;
import linchpin.influence.TalkId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A talk, as the leader who had it tells it.
 *
 * @param whom a name or a role; null where an account says it, or it was taken back
 * @param person who was talked to, if they have an account; null where that is told in words
 * @param what was said; null once it was taken back
 * @param route null where that is not said
 * @param correctedOn null where it stands as it was logged
 * @param takenBackOn null while it stands
 * @param how what came of it, as it was said last; null while it is open
 * @param worded whether whoever was talked to has added their word
 */
record Talk(
        TalkId id,
        @Nullable String whom,
        @Nullable AccountId person,
        @Nullable String what,
        @Nullable Route route,
        @Nullable String routeWords,
        LocalDate talkedOn,
        AccountId loggedBy,
        LocalDate loggedOn,
        @Nullable LocalDate correctedOn,
        @Nullable LocalDate takenBackOn,
        @Nullable String takenBackWhy,
        @Nullable How how,
        boolean worded) {

    /** @return where it is shown */
    String path() {
        return "/talks/" + id.id();
    }

    boolean takenBack() {
        return takenBackOn != null;
    }

    /** @return whether nobody has said yet what came of it */
    boolean open() {
        return how == null && !takenBack();
    }

    boolean by(AccountId account) {
        return loggedBy.equals(account);
    }

    boolean with(AccountId account) {
        return account.equals(person);
    }

    /** @return whether its author may still take it back: nobody has added to it */
    boolean alone() {
        return open() && !worded;
    }

    /** @return what was said; empty once it was taken back */
    String words() {
        return Objects.requireNonNullElse(what, "");
    }
}
