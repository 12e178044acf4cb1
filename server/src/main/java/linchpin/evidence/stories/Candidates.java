package linchpin.evidence.stories;

import java.util.List;
import linchpin.feedback.words.Quotable.QuotableStory;

/**
 * Those whose stories may stand in a pack.
 *
 * @param quotable how many could be quoted, however alike their words
 * @param all those that were compared, no words twice: the nearest to the question first, or the latest where the machine had read none of them
 * @param nearest the first of these, that are looked at
 * @param byMeaning whether the order is that of their meaning
 */
record Candidates(int quotable, List<QuotableStory> all, List<QuotableStory> nearest, boolean byMeaning) {}
