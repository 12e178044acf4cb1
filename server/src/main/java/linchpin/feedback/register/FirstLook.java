package linchpin.feedback.register;

import org.jspecify.annotations.Nullable;

/**
 * Looks at words before anybody reads them, and covers what must not be seen. The room that masks implements it; the register shows words as
 * it says from the first moment on. It goes by the words alone and quickly, for a giver waits.
 */
public interface FirstLook {

    /**
     * What came of it.
     *
     * @param shown the words as people are to see them
     * @param why what was covered, for the giver to read; null where nothing was
     * @param waits whether there is more that a person must decide on
     */
    record Look(String shown, @Nullable String why, boolean waits) {

        /** @return of words that are shown as they are */
        public static Look asTheyAre(String words) {
            return new Look(words, null, false);
        }

        /** @return what is shown in place of these words; null where it is they */
        public @Nullable String insteadOf(String words) {
            return shown.equals(words) ? null : shown;
        }
    }

    /** @return looks at many, as the organisation in scope wishes it today */
    Looking ready();

    /** @return the words without a name by which their giver is not known to everybody, or no longer is */
    Look without(String name, String words);

    /** Looks at one answer. */
    interface Looking {

        /** @param ownName what its giver is called, where that is not for everybody; null otherwise */
        Look at(String words, @Nullable String ownName);
    }
}
