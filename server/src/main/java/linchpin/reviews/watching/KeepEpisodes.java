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
 * one ended belongs to that. One node at a time does this for a rule, and the keys of the table hold it if two should.
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
                .forEach(unit -> at(rule, unit, heard.getOrDefault(unit, List.of()), known.get(unit), today));
        keeping.looked(rule.id());
    }

    private void at(PatternRule rule, Unit unit, List<HeardComment> heard, @Nullable Episode known, LocalDate today) {
        var over = known == null ? null : known.endedOn() == null ? goOn(rule, known, heard, today) : known.endedOn();
        if (known != null && over == null) {
            return;
        }
        var fresh = heard.stream()
                .filter(one -> over == null || !one.day().isBefore(over))
                .toList();
        Sweep.through(fresh, rule.numbers().threshold(), today)
                .spells()
                .forEach(spell -> opening.open(rule, unit, spell));
    }

    /** @return the day on which it was over; null while it goes on */
    private @Nullable LocalDate goOn(PatternRule rule, Episode going, List<HeardComment> heard, LocalDate today) {
        var days = rule.numbers().threshold().days();
        var last = going.lastOn();
        var joining = heard.stream()
                .filter(one -> !one.day().isBefore(going.firstOn()))
                .toList();
        var within = 0;
        while (within < joining.size() && joining.get(within).day().isBefore(last.plusDays(days))) {
            var day = joining.get(within++).day();
            last = day.isAfter(last) ? day : last;
        }
        joinFresh(going, joining.subList(0, within));
        var over = last.plusDays(days);
        var ended = today.isBefore(over) ? null : over;
        episodes.goesOn(going.id(), last, ended);
        return ended;
    }

    /** Nearly all of them are in it already, and are not written again. */
    private void joinFresh(Episode going, List<HeardComment> joining) {
        if (joining.isEmpty()) {
            return;
        }
        var already = episodes.joined(going.id(), joining.getFirst().day());
        var fresh = joining.stream().filter(one -> !already.contains(one.id())).toList();
        if (!fresh.isEmpty()) {
            episodes.join(going.id(), fresh);
        }
    }
}
