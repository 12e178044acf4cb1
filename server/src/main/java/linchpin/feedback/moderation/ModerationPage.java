package linchpin.feedback.moderation;

import java.util.List;
import linchpin.feedback.acts.Moderation;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the moderation page of one feedback prints.
 *
 * @param checking whether the machine has not looked at these words yet: nobody decides on them before
 * @param clearing whether somebody is about to let it be quoted
 * @param undecided what the machine proposes to mask and nobody has decided about, as {@link Guard#seen} calls it; empty for nothing
 * @param staffProposed whether names of staff are among what is proposed
 */
record ModerationPage(
        String id,
        Moderation verdict,
        boolean publish,
        boolean checking,
        List<ModeratedComment> words,
        List<String> objections,
        String reason,
        String answer,
        boolean clearing,
        String undecided,
        boolean staffProposed,
        Errors errors) {

    /**
     * One answer of the giver.
     *
     * @param text to edit: as shown now, or as just typed
     * @param version of the words as shown now, by which it is told when they changed meanwhile
     * @param reason as just typed; empty at first
     * @param because as just typed; empty at first
     * @param received the sealed words, once opened; null while sealed
     * @param changed whether something is masked
     * @param proposed what the machine would mask; null for nothing
     */
    record ModeratedComment(
            String comment,
            String question,
            String text,
            String version,
            String reason,
            String because,
            @Nullable String received,
            boolean changed,
            @Nullable ProposedMasks proposed) {

        String textField() {
            return "text-" + comment;
        }

        String becauseField() {
            return "because-" + comment;
        }

        String reasonField() {
            return "reason-" + comment;
        }
    }

    /**
     * What the machine would mask in one answer.
     *
     * @param found what a person is to decide about
     * @param staff names of staff, which stay unless somebody ticks them
     * @param preview the words with what is ticked masked
     * @param decided whether a person has decided about these very words
     * @param more whether there is more than is shown at once
     * @param reader who has to look, where the machine cannot read the words; null where it can
     */
    record ProposedMasks(
            String comment,
            String version,
            List<FoundWords> found,
            List<FoundWords> staff,
            String preview,
            boolean decided,
            boolean more,
            @Nullable String reader) {

        /** Whether anything can be ticked. */
        boolean any() {
            return !found.isEmpty() || !staff.isEmpty();
        }

        String field() {
            return "proposed-" + comment;
        }
    }

    /** One thing found, in plain words. */
    public record FoundWords(String value, String words, String kind, String reason, String sureness, boolean ticked) {}
}
