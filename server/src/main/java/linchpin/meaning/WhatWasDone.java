package linchpin.meaning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import linchpin.feedback.FeedbackId;
import linchpin.people.Viewer;

/** What came of earlier feedback, told by modules further down the thread: so that nobody starts from nothing. */
public interface WhatWasDone {

    /**
     * @param label of the matter
     * @param about what the matter is about, in words to compare with what was said
     * @param address of its page
     * @param state how far it came
     * @param answer what those who raised it were told, in short; empty where nothing was published
     * @param promised what was promised last, and by when; empty where nothing was
     * @param judged what they said when they were asked whether it changed; empty where nobody was
     */
    record Done(
            String label, String about, String address, String state, String answer, String promised, String judged) {}

    /** @return by feedback, what was done, the latest first; nothing for feedback that nobody took up */
    Map<FeedbackId, List<Done>> of(Collection<FeedbackId> feedback, Viewer viewer);

    /** @return by feedback, what the public was told came of it, in a sentence or more; nothing for feedback without a published answer */
    Map<FeedbackId, List<String>> told(Collection<FeedbackId> feedback);
}
