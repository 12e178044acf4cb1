package linchpin.evidence.changing;

import java.util.List;
import java.util.Map;
import linchpin.evidence.Asked;
import linchpin.evidence.Scopes;
import linchpin.evidence.pack.Pack;
import linchpin.evidence.pack.Packs;
import linchpin.evidence.stories.TellStories;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts another story in a place of a pack, or nobody's. */
@Component
class SwapStory {

    private final TellStories stories;
    private final Scopes scopes;
    private final Packs packs;
    private final ChangePack change;

    SwapStory(TellStories stories, Scopes scopes, Packs packs, ChangePack change) {
        this.stories = stories;
        this.scopes = scopes;
        this.packs = packs;
        this.change = change;
    }

    /** @return those whose stories could stand in a place of it instead */
    @Transactional(readOnly = true)
    public List<Quotable.QuotableStory> others(Pack pack, Viewer viewer) {
        return stories.others(pack.id(), asked(pack, viewer));
    }

    private Asked asked(Pack pack, Viewer viewer) {
        return new Asked(pack.question(), scopes.of(viewer, pack.placeId(), pack.theme(), pack.first(), pack.last()));
    }

    /**
     * @param feedback null to leave the place empty
     * @throws NotFound when there is no such place, or that story may not be quoted today
     */
    @Transactional
    public void swap(Pack pack, int position, @Nullable FeedbackId feedback, String reason, Viewer viewer) {
        var wish = new TellStories.Wish(position, feedback, reason, viewer.account());
        if (!stories.swap(pack.id(), asked(pack, viewer), packs.figures(pack), wish)) {
            throw new NotFound();
        }
        change.changed(
                pack,
                feedback == null ? PackAct.STORY_LEFT_OUT : PackAct.STORY_SWAPPED,
                Map.of("position", String.valueOf(position)),
                reason);
    }
}
