package linchpin.evidence.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.evidence.Asked;
import linchpin.evidence.PackId;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.numbers.PackNumbers;
import linchpin.evidence.stories.StoriesInPacks.By;
import linchpin.evidence.stories.StoriesInPacks.Chosen;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable.QuotableStory;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the stories of a pack, first by the rule, and then one by one if somebody wishes. */
@Component
public class TellStories {

    private static final int OFFERED = 12;

    private final NearQuestion near;
    private final StoriesInPacks stories;

    TellStories(NearQuestion near, StoriesInPacks stories) {
        this.near = near;
        this.stories = stories;
    }

    /** Chooses one for each of so many numbers: beside the number of a theme, somebody who talked about it. */
    @Transactional
    public void tell(PackId pack, Asked asked, PackFigures counted, int pairs) {
        var scope = asked.scope();
        var about = new ArrayList<@Nullable Integer>(Collections.nCopies(Math.min(pairs, PackNumbers.ALWAYS), null));
        counted.leading(scope.about()).stream().limit(pairs - about.size()).forEach(theme -> about.add(theme.number()));
        while (about.size() < pairs) {
            about.add(null);
        }
        var candidates = near.to(asked, pairs, Set.of());
        stories.chosenFrom(pack, candidates);
        var chosen = ChooseStories.among(candidates, about);
        for (var place = 0; place < pairs; place++) {
            var told = about.get(place) == null ? scope.theme() : about.get(place);
            stories.put(pack, chosen(place + 1, chosen.get(place), told, counted), By.RULE);
        }
    }

    private static Chosen chosen(
            int position, Optional<QuotableStory> one, @Nullable Integer told, PackFigures counted) {
        return new Chosen(
                position,
                one.map(story -> story.id().id()).orElse(null),
                one.map(story -> theme(told, counted, story)).orElse(null),
                false);
    }

    /** @return what a story's place in the numbers is told by: the pack's theme, or the most talked of that it has */
    private static @Nullable Integer theme(@Nullable Integer ofPack, PackFigures counted, QuotableStory story) {
        var about = story.about();
        return counted.themes().stream()
                .map(PackFigures.About::number)
                .filter(theme -> ofPack == null ? about.contains(theme) : ofPack.equals(theme))
                .findFirst()
                .orElse(null);
    }

    /** All that could stand there and do not: somebody may wish for one that lies further off. */
    private Candidates besides(PackId pack, Asked asked) {
        var standing = stories.of(pack).stream()
                .flatMap(one -> Stream.ofNullable(one.feedback()))
                .collect(Collectors.toSet());
        return near.to(asked, OFFERED, standing);
    }

    /** @return those whose stories could stand in a place of it instead, by the rule that chose the first */
    @Transactional(readOnly = true)
    public List<QuotableStory> others(PackId pack, Asked asked) {
        return ChooseStories.among(besides(pack, asked), Collections.nCopies(OFFERED, null)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What somebody wants instead.
     *
     * @param feedback null to leave the place empty
     */
    public record Wish(int position, @Nullable FeedbackId feedback, String reason, AccountId by) {}

    /**
     * Puts another story in a place of the pack, or nobody's.
     *
     * @return false when there is no such place, or that story may not be quoted today; nothing is changed then
     */
    @Transactional
    public boolean swap(PackId pack, Asked asked, PackFigures counted, Wish wish) {
        var one = besides(pack, asked).all().stream()
                .filter(willing -> willing.id().equals(wish.feedback()))
                .findFirst();
        if ((wish.feedback() != null && one.isEmpty()) || !stories.end(pack, wish.position())) {
            return false;
        }
        stories.put(
                pack, chosen(wish.position(), one, asked.scope().theme(), counted), new By(wish.by(), wish.reason()));
        return true;
    }
}
