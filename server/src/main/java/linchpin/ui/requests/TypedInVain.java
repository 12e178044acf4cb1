package linchpin.ui.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form that is refused, on the page that refuses it: to be read and copied, and sent to where it may go instead. Only a
 * refusal that names the fields shows any, so no password ever stands here.
 *
 * @param path where it may go; null for nowhere
 * @param label of the button that leads there
 */
public record TypedInVain(List<Field> fields, @Nullable String path, String label) {

    /** @param label what the field is called */
    public record Field(String name, String label, String value) {}

    /** @return null where nothing was typed that is worth keeping */
    static @Nullable TypedInVain of(Refusal refusal, HttpServletRequest request) {
        var kept = refusal.kept();
        if (kept == null || !SentAgain.method(request).equals("POST")) {
            return null;
        }
        var fields = kept.fields().entrySet().stream()
                .map(field -> new Field(
                        field.getKey(),
                        field.getValue(),
                        Objects.requireNonNullElse(request.getParameter(field.getKey()), "")))
                .filter(field -> !field.value().isBlank())
                .toList();
        return fields.isEmpty() ? null : new TypedInVain(fields, kept.path(), kept.label());
    }
}
