package linchpin.figures.room;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Deals stories to the rooms of a page, one room after the other, each as many as it has place for. */
public final class Dealing {

    private final Iterator<StoryCard> cards;
    private final StoryCard kept;

    /** @param kept what stands in a room for which no story is left: the numbers do not spread into it */
    public Dealing(List<StoryCard> cards, StoryCard kept) {
        this.cards = cards.iterator();
        this.kept = kept;
    }

    /** @return what stands in the next room, one card at least */
    public List<StoryCard> next(int room) {
        var dealt = new ArrayList<StoryCard>();
        while (dealt.size() < room && cards.hasNext()) {
            dealt.add(cards.next());
        }
        return dealt.isEmpty() ? List.of(kept) : dealt;
    }
}
