package linchpin.feedback.moderation;

import java.util.Set;
import java.util.UUID;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms of the moderation page, of which one was sent.
 *
 * @param opened whether the sealed words are to be read
 * @param clearing whether somebody is about to let it be quoted
 * @param reason for holding it back
 * @param answer to an objection
 * @param comment whose words were masked by hand; null for none
 * @param masking what was typed in place of those
 * @param proposed null where nothing was ticked
 * @param because why that comment is to be shown as received; null where nobody asked for it
 */
record AsTyped(
        Errors errors,
        boolean opened,
        boolean clearing,
        String reason,
        String answer,
        @Nullable UUID comment,
        @Nullable MaskForm masking,
        ProposedController.@Nullable ProposedForm proposed,
        @Nullable String because) {

    static AsTyped nothing(boolean clearing) {
        return new AsTyped(Errors.none(), false, clearing, "", "", null, null, null, null);
    }

    static AsTyped opening() {
        return new AsTyped(Errors.none(), true, false, "", "", null, null, null, null);
    }

    static AsTyped changed(boolean clearing, Errors errors) {
        return new AsTyped(errors, false, clearing, "", "", null, null, null, null);
    }

    static AsTyped of(VerdictForm form, Errors errors) {
        return new AsTyped(errors, false, false, form.reason(), "", null, null, null, null);
    }

    static AsTyped of(ObjectionController.ReplyForm form, Errors errors) {
        return new AsTyped(errors, false, false, "", form.answer(), null, null, null, null);
    }

    static AsTyped of(UUID comment, MaskForm form, Errors errors) {
        return new AsTyped(errors.about(comment), false, false, "", "", comment, form, null, null);
    }

    static AsTyped of(ProposedController.ProposedForm form, Errors errors) {
        return new AsTyped(errors, false, form.toClear(), "", "", null, null, form, null);
    }

    static AsTyped restoring(UUID comment, RestoreForm form, Errors errors) {
        return new AsTyped(errors.about(comment), false, false, "", "", comment, null, null, form.because());
    }

    /** @return why the comment's words are to be shown as received */
    String because(UUID other) {
        return because == null || !other.equals(comment) ? "" : because;
    }

    /** @return as typed in place of the comment's words; as they are shown where nothing was */
    String text(UUID other, String shown) {
        return masking == null || !other.equals(comment) ? shown : masking.text();
    }

    /** @return why the comment's words are masked */
    String reason(UUID other) {
        return masking == null || !other.equals(comment) ? "" : masking.reason();
    }

    Set<String> ticks(MaskingSuggestion suggestion) {
        return proposed == null || !proposed.comment().equals(suggestion.comment())
                ? suggestion.usuallyTicked()
                : proposed.tick();
    }
}
