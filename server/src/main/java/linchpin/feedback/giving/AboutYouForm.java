package linchpin.feedback.giving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.feedback.Givers;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a giver says about themselves.
 *
 * @param group the code of what they chose, by the question's; empty where they would rather not say
 */
record AboutYouForm(String receipt, Map<String, String> group) {

    AboutYouForm(@Nullable String receipt, @Nullable Map<String, String> group) {
        this.receipt = Typed.text(receipt);
        this.group = Objects.requireNonNullElse(group, Map.of());
    }

    /** @return the name of the field that asks it */
    static String field(Givers.Dimension dimension) {
        return "group[" + dimension.code() + "]";
    }

    /** @return what they said of these */
    Map<String, String> chosen(List<Givers.Dimension> asked) {
        var chosen = new HashMap<String, String>();
        for (var dimension : asked) {
            var band = Typed.text(group.get(dimension.code()));
            if (!band.isEmpty()) {
                chosen.put(dimension.code(), band);
            }
        }
        return chosen;
    }
}
