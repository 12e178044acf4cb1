package linchpin.evidence;

/** One story's room in a pack. It is there also when nobody's words may stand in it: the numbers do not spread into it. */
sealed interface StoryBlock {

    /** @return 1 for the first */
    int position();

    /**
     * Somebody's words, with their consent of today.
     *
     * @param words as shown after moderation; an extract where there is more than the room holds
     * @param cut whether it is an extract
     * @param by whom, where and when, as much as the giver agreed to
     * @param standing the story's place in the numbers, in sentences
     */
    record Told(int position, String words, boolean cut, String by, String standing) implements StoryBlock {}

    /** Nobody's words. */
    record Untold(int position, String why) implements StoryBlock {}
}
