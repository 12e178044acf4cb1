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
}
