package linchpin.reviews.watching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRules;
import linchpin.reviews.acting.WatchForReviews;
import linchpin.reviews.patterns.HeardComments;
import org.springframework.stereotype.Component;

/** Looks at all rules that are on, at what was said within the days they look back, read once for all of them. */
@Component
class WatchRules implements WatchForReviews {

    /** However long nobody looked: what is older is past. */
    private static final int FURTHEST = 400;

    private final PatternRules rules;
    private final HeardComments heard;
    private final KeepEpisodes keeping;
    private final Clock clock;

    WatchRules(PatternRules rules, HeardComments heard, KeepEpisodes keeping, Clock clock) {
        this.rules = rules;
        this.heard = heard;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Opens what is to be opened, each rule in a transaction of its own. */
    @Override
    public void look() {
        var on = rules.on();
        if (on.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var all = heard.between(
                from(on, today), today, on.stream().map(PatternRule::watched).toList());
        on.forEach(rule -> keeping.keep(rule, all, today));
    }

    private static LocalDate from(List<PatternRule> rules, LocalDate today) {
        return rules.stream()
                .map(rule -> from(rule, today))
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    /** As far as a rule looks back from the last time that somebody looked: a day on which nothing ran is made up for. */
    static LocalDate from(PatternRule rule, LocalDate today) {
        var looked = rule.lookedOn();
        var last = looked == null || looked.isAfter(today) ? today : looked;
        var from = last.minusDays(rule.numbers().threshold().days() - 1L);
        var furthest = today.minusDays(FURTHEST);
        return from.isBefore(furthest) ? furthest : from;
    }
}
