package linchpin.trust;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.trust.Promises.Promise;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** "How we know": each promise beside what tried it last, and how that ended. */
@Controller
class HowWeKnowController {

    private final Trials trials;

    private final Clock clock;

    HowWeKnowController(Trials trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    /**
     * @param heads what the promises belong to, each with its own
     * @param tried promises that something tried
     * @param held of them
     * @param last the day something was tried last; null where nothing was
     */
    record HowWeKnowPage(
            Map<String, List<Line>> heads,
            long tried,
            long held,
            @Nullable String last) {

        long all() {
            return heads.values().stream().mapToLong(List::size).sum();
        }
    }

    /**
     * @param trials of this promise; empty where nothing tried it on this copy
     * @param told the same in words
     */
    record Line(Promise promise, List<Trial> trials, List<String> told) {

        boolean held() {
            return !trials.isEmpty() && trials.stream().allMatch(Trial::held);
        }

        int n() {
            return trials.stream()
                    .mapToInt(trial -> trial.n() - trial.skipped())
                    .sum();
        }
    }

    @OpenToAll
    @GetMapping("/how-we-know")
    ModelAndView page() {
        var all = trials.all();
        var heads = new LinkedHashMap<String, List<Line>>();
        for (var promise : Promises.all()) {
            heads.computeIfAbsent(promise.head(), _ -> new ArrayList<>()).add(line(promise, all));
        }
        var lines = heads.values().stream().flatMap(List::stream).toList();
        var page = new HowWeKnowPage(
                heads,
                lines.stream().filter(line -> !line.trials().isEmpty()).count(),
                lines.stream().filter(Line::held).count(),
                all.stream()
                        .map(Trial::at)
                        .max(Comparator.naturalOrder())
                        .map(at -> Days.full(at, clock))
                        .orElse(null));
        return new ModelAndView("trust/how-we-know", Map.of("page", page));
    }

    private Line line(Promise promise, List<Trial> all) {
        var of =
                all.stream().filter(trial -> trial.ids().contains(promise.id())).toList();
        return new Line(promise, of, of.stream().map(this::told).toList());
    }

    private String told(Trial trial) {
        return "%s: %s tried, %s failed, %s%s%s"
                .formatted(
                        trial.test(),
                        CountNoun.number(trial.n() - trial.skipped()),
                        CountNoun.number(trial.failed()),
                        Days.full(trial.at(), clock),
                        trial.seed() == null ? "" : ", seed " + trial.seed(),
                        trial.said().isEmpty() ? "" : ". " + trial.said());
    }
}
