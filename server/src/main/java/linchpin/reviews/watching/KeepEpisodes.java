package linchpin.reviews.watching;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.reviews.KeepRules;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRules;
import linchpin.reviews.episodes.Episodes;
import linchpin.reviews.episodes.Episodes.Episode;
import linchpin.reviews.patterns.HeardComment;
import linchpin.reviews.patterns.HeardComments;
import linchpin.reviews.patterns.Sweep;
import linchpin.reviews.patterns.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the episodes of a rule up to what was said. What comes while an episode goes on joins it and opens nothing; what came before the last
 * one ended belongs to that, however late it is read. One node at a time does this for a rule, and the keys of the table hold it if two should.
 */
@Component
class KeepEpisodes {

    private final PatternRules rules;
    private final KeepRules keeping;
    private final Episodes episodes;
    private final OpenByRule opening;

    KeepEpisodes(PatternRules rules, KeepRules keeping, Episodes episodes, OpenByRule opening) {
        this.rules = rules;
        this.keeping = keeping;
        this.episodes = episodes;
        this.opening = opening;
    }

    /** @param rule as it was when these were read; where it changed meanwhile nothing is done, and the next look does it */
    @Transactional
    public void keep(PatternRule rule, HeardComments.All all, LocalDate today) {
        var held = rules.held(rule.id()).filter(PatternRule::on);
        if (held.isEmpty() || held.get().version() != rule.version()) {
            return;
        }
        var heard = all.sorted(rule.watched(), WatchRules.from(rule, today));
        var known = episodes.last(rule.id()).stream().collect(Collectors.toMap(Episode::unit, Function.identity()));
        Stream.concat(heard.keySet().stream(), known.keySet().stream())
                .distinct()
                .forEach(unit -> at(rule, unit, heard.getOrDefault(unit, List.of()), known.get(unit), all, today));
        keeping.looked(rule.id(), today);
    }

    /** At a place that has closed what goes on comes to its end, and nothing opens anew. */
    private void at(
            PatternRule rule,
            Unit unit,
            List<HeardComment> heard,
            @Nullable Episode known,
            HeardComments.All all,
            LocalDate today) {
        var over = known == null ? null : goOn(rule, known, heard, today);
        if ((known != null && over == null)
                || !all.open(unit.place())
                || !all.open(rule.watched().place())) {
            return;
        }
        var fresh = heard.stream()
                .filter(one -> over == null || !one.day().isBefore(over))
                .toList();
        Sweep.through(fresh, rule.numbers().threshold(), today)
                .spells()
                .forEach(spell -> opening.open(rule, unit, spell));
    }

    /**
     * What comes late, with a day on which the last one still went on, goes into it and lets it go on, though it was over.
     *
     * @return the day on which it was over; null while it goes on
     */
    private @Nullable LocalDate goOn(PatternRule rule, Episode last, List<HeardComment> heard, LocalDate today) {
        var days = rule.numbers().threshold().days();
        var until = last.lastOn();
        var over = last.endedOn() == null ? until.plusDays(days) : last.endedOn();
        var joining = heard.stream()
                .filter(one -> !one.day().isBefore(last.firstOn()))
                .toList();
        var within = 0;
        while (within < joining.size() && joining.get(within).day().isBefore(over)) {
            var day = joining.get(within++).day();
            if (day.isAfter(until)) {
                until = day;
                over = day.plusDays(days);
            }
        }
        joinFresh(last, joining.subList(0, within));
        var ended = today.isBefore(over) ? null : over;
        episodes.goesOn(last.id(), until, ended);
        return ended;
    }

    /** Nearly all of them are in it already, and are not written again. */
    private void joinFresh(Episode last, List<HeardComment> joining) {
        if (joining.isEmpty()) {
            return;
        }
        var already = episodes.joined(last.id(), joining.getFirst().day());
        var fresh = joining.stream().filter(one -> !already.contains(one.id())).toList();
        if (!fresh.isEmpty()) {
            episodes.join(last.id(), fresh);
        }
    }
}
