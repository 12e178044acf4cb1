package linchpin.matters;

import linchpin.history.Deed;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Something that was done in a matter, by whichever module. Report it to {@link MatterLife}, which knows what follows. */
public interface MatterDeed extends Deed {

    MatterId matter();

    /** @return what it means for the life of the matter */
    Step step();

    /** @return whose turn it is now; null for whoever looks after matters. Not asked where {@link #keepsTurn} */
    default @Nullable AccountId next() {
        return null;
    }

    /** @return whether it remains the same person's turn */
    default boolean keepsTurn() {
        return step() == Step.NOTED || step() == Step.WORKED_ON;
    }

    /** What a deed means for the life of its matter. A module that does something new says which of these it is, and touches nothing here. */
    enum Step {
        /** Something was written or said that moves nothing. */
        NOTED("something is noted"),
        /** Somebody works with what was gathered, which nobody does in a matter that is closed. */
        WORKED_ON("it is worked on"),
        /** Work that somebody answers for begins, which it cannot in a matter that is closed. */
        BEGUN("work begins"),
        /** Work that was begun is still to be done. */
        UNDER_WAY("work is under way"),
        /** What went back is still to be put right. */
        STILL_BACK("what went back is to be put right"),
        /** All that was begun is done. */
        ALL_DONE("all work is done"),
        /** All that was begun was given up. */
        NOTHING_LEFT("all work is given up"),
        /** What was claimed goes back to whoever claimed it. */
        WENT_BACK("what was claimed goes back"),
        /** What they were told is taken back, and they are to be told something else. */
        UNTOLD("what people were told is taken back"),
        /** Those who raised it are told, and asked. */
        ASKED("people are told, and asked"),
        /** One of those asked agrees. */
        AGREED("one of them agrees"),
        /** One of those asked does not agree, or only half. */
        DISAGREED("one of them disagrees"),
        /** It is closed without agreement. */
        CLOSED("it is closed without agreement"),
        /** Somebody opens it again that was closed. */
        REOPENED("it is opened again");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** @return for the drawing of the graph */
        String words() {
            return words;
        }
    }
}
