package linchpin.walks.walking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import linchpin.walks.Item;
import linchpin.walks.Verdict;
import linchpin.walks.WriteWalk.Look;

/**
 * What somebody typed of the items of a walk, by the names of their fields: {@code verdict-3} and {@code said-3}.
 *
 * @param fields as they were sent
 */
record Typing(Map<String, String> fields) {

    static final Typing NOTHING = new Typing(Map.of());

    private static final int LONGEST = 1000;

    /** @return the words for an item: what was typed now, or else what was kept before */
    String said(Item item) {
        var typed = Typed.text(fields.get("said-" + item.n()));
        return typed.isEmpty() ? item.words() : typed;
    }

    /** @return the same for how it was found */
    String verdict(Item item) {
        var chosen = Typed.text(fields.get("verdict-" + item.n()));
        return Verdict.of(chosen, item.again()).map(Verdict::stored).orElse(item.chosen());
    }

    /** @return what can be kept of these items: all that is not too long */
    List<Look> looks(List<Item> items) {
        return items.stream()
                .map(item -> {
                    var said = Typed.text(fields.get("said-" + item.n()));
                    return new Look(
                            item.n(),
                            Verdict.of(Typed.text(fields.get("verdict-" + item.n())), item.again())
                                    .orElse(null),
                            said.isEmpty() || said.length() > LONGEST ? null : said);
                })
                .filter(look -> look.verdict() != null || look.said() != null)
                .toList();
    }

    /** @return what is too long */
    Errors tooLong(List<Item> items) {
        var errors = new LinkedHashMap<String, String>();
        items.stream()
                .filter(item -> said(item).length() > LONGEST)
                .forEach(item -> errors.put(
                        "said-" + item.n(), "What you found must have 1,000 characters or fewer. The rest is kept"));
        return new Errors(errors);
    }

    /** @return what must be looked at before a walk is finished */
    Errors unseen(List<Item> items) {
        var errors = new LinkedHashMap<String, String>();
        items.stream()
                .filter(item -> verdict(item).isEmpty())
                .forEach(item -> errors.put(
                        "verdict-" + item.n(),
                        "Choose how it was, or that it could not be tried. What you entered is kept"));
        return new Errors(errors);
    }
}
