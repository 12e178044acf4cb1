package linchpin.feedback.receipts;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.feedback.register.HowKnown;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.ToldFacts;
import linchpin.ui.Errors;
import linchpin.ui.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * What a giver sees with their receipt.
 *
 * @param receipt digits, for the forms to carry
 * @param facts what they told besides their words
 * @param done what was just done, a sentence; null for nothing
 */
record GiversPage(
        String receipt,
        Letterhead letterhead,
        String place,
        Standing standing,
        List<OwnWords> words,
        List<ToldFacts.Fact> facts,
        List<HistoryEntry> history,
        List<Content> panels,
        Typing typing,
        Errors errors,
        @Nullable String done) {

    /**
     * Where it stands.
     *
     * @param now plain words for the state
     * @param answer what was chosen; empty for nothing
     */
    record Standing(
            LocalDate receivedOn,
            String now,
            String answer,
            HowKnown known,
            boolean publish,
            boolean held,
            boolean withdrawn) {}

    /**
     * An answer in words.
     *
     * @param shown what others see, where that differs; null where they see what was received
     */
    record OwnWords(
            String question, String received, @Nullable String shown) {}

    /**
     * Something that was done.
     *
     * @param decision whether the giver may object to it
     */
    record HistoryEntry(
            UUID id, String day, String what, @Nullable String reason, boolean decision) {}

    /**
     * What stands in the forms.
     *
     * @param words being added
     * @param known as chosen in the form
     * @param entry the decision objected to; null for none
     * @param objection to it
     */
    record Typing(
            Once once,
            String words,
            @Nullable HowKnown known,
            @Nullable UUID entry,
            String objection) {

        static Typing nothing() {
            return new Typing(Once.fresh(), "", null, null, "");
        }
    }

    /** @return letters that are others once anything was done since */
    String state() {
        return Integer.toHexString(Objects.hash(
                standing.answer(), standing.known(), standing.publish(), standing.withdrawn(), history.size()));
    }

    /** @return the same page, saying what was done only where nothing was done since it was in that state */
    GiversPage asOf(String state) {
        return new GiversPage(
                receipt,
                letterhead,
                place,
                standing,
                words,
                facts,
                history,
                panels,
                typing,
                errors,
                done == null || done.isEmpty() || !state.equals(state()) ? null : done);
    }

    HowKnown knownTyped() {
        return typing.known() == null ? standing.known() : typing.known();
    }

    String objectionTo(HistoryEntry entry) {
        return entry.id().equals(typing.entry()) ? typing.objection() : "";
    }
}
