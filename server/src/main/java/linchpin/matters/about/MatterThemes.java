package linchpin.matters.about;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.meaning.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The themes of matters: nobody names them, so they are those that at least half of what is gathered is about. A matter whose voices share no
 * theme has none.
 */
@Component
public class MatterThemes {

    private final FeedbackInMatters inMatters;
    private final FeedbackArchive archive;
    private final Themes themes;

    MatterThemes(FeedbackInMatters inMatters, FeedbackArchive archive, Themes themes) {
        this.inMatters = inMatters;
        this.archive = archive;
        this.themes = themes;
    }

    /** @return what the matter is about, what most of it shares first */
    @Transactional(readOnly = true)
    public List<MatterTheme> of(MatterId matter) {
        return of(List.of(matter)).getOrDefault(matter, List.of());
    }

    /** @return what each of these is about; one that shares no theme is not there */
    @Transactional(readOnly = true)
    public Map<MatterId, List<MatterTheme>> of(Collection<MatterId> matters) {
        var gathered = inMatters.of(matters);
        var about =
                archive.themes(gathered.values().stream().flatMap(List::stream).toList());
        var named = themes.names();
        var found = new LinkedHashMap<MatterId, List<MatterTheme>>();
        gathered.forEach((matter, voices) -> {
            var shared = shared(voices, about, named);
            if (!shared.isEmpty()) {
                found.put(matter, shared);
            }
        });
        return found;
    }

    private static List<MatterTheme> shared(
            List<FeedbackId> voices, Map<FeedbackId, Set<Integer>> about, Map<Integer, String> named) {
        var counted = new ArrayList<MatterTheme>();
        named.forEach((number, name) -> {
            var part = voices.stream()
                    .filter(voice -> about.getOrDefault(voice, Set.of()).contains(number))
                    .count();
            if (part > 0 && 2 * part >= voices.size()) {
                counted.add(new MatterTheme(number, name, part, voices.size()));
            }
        });
        counted.sort(Comparator.comparingLong(MatterTheme::part).reversed());
        return counted;
    }
}
