package linchpin.feedback.moderation;

import java.util.List;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/** What the moderation page of one feedback prints. */
record ModerationPage(
        String id,
        String verdict,
        boolean publish,
        boolean withdrawn,
        List<Words> words,
        List<String> objections,
        String reason,
        String answer,
        Errors errors) {

    /**
     * One answer of the giver.
     *
     * @param text to edit: as shown now, or as just typed
     * @param reason as just typed; empty at first
     * @param received the sealed words, once opened; null while sealed
     * @param changed whether something is masked
     */
    record Words(
            String comment,
            String question,
            String text,
            String reason,
            @Nullable String received,
            boolean changed) {

        String textField() {
            return "text-" + comment;
        }

        String reasonField() {
            return "reason-" + comment;
        }
    }
}
