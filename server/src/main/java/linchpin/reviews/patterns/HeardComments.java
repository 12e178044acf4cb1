package linchpin.reviews.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.SaidByDay;
import linchpin.feedback.words.SaidByDay.Said;
import linchpin.meaning.Feelings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said, as rules count it: in two statements, however many rules, places and comments there are. */
@Component
public class HeardComments {

    private final SaidByDay said;
    private final Feelings feelings;

    HeardComments(SaidByDay said, Feelings feelings) {
        this.said = said;
        this.feelings = feelings;
    }

    /**
     * @param to the last day
     * @return what could count for one of these, in the order of days; without what its giver took back
     */
    @Transactional(readOnly = true)
    public List<HeardComment> between(LocalDate from, LocalDate to, Collection<Watched> rules) {
        var all = said.between(from, to, themes(rules));
        var felt = rules.stream().allMatch(rule -> rule.tone() == Tone.ALL)
                ? Map.<FeedbackId, List<Feelings.Feeling>>of()
                : feelings.of(all.stream().map(Said::id).toList());
        var people = SamePeople.of(all);
        var heard = new ArrayList<HeardComment>(all.size());
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            heard.add(new HeardComment(
                    one.id(),
                    one.placeId(),
                    one.receivedOn(),
                    people[i],
                    one.themes(),
                    one.score(),
                    felt.getOrDefault(one.id(), List.of())));
        }
        return heard;
    }

    private static Set<Integer> themes(Collection<Watched> rules) {
        return rules.stream().anyMatch(rule -> rule.theme() == null)
                ? Set.of()
                : rules.stream().map(Watched::theme).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
