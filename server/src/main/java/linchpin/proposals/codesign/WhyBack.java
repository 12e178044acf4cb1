package linchpin.proposals.codesign;

import linchpin.ui.Errors;
import linchpin.ui.Typed;

/** Why somebody takes back what others may have read, as it was typed. */
public record WhyBack(String why) {

    public static final WhyBack EMPTY = new WhyBack("");

    private static final int LONGEST = 300;

    public WhyBack {
        why = Typed.text(why);
    }

    /**
     * @param asks whether a reason is needed
     * @return what is wrong with it
     */
    public Errors errors(boolean asks) {
        if (why.length() > LONGEST) {
            return Errors.none().with("why", "The reason must have 300 characters or fewer");
        }
        return asks && why.isEmpty()
                ? Errors.none().with("why", "Enter why, for those who have read it")
                : Errors.none();
    }

    /** @return what stands in the place of what was taken back, with the reason where there is one */
    public static String told(String who, String back, String why) {
        return why.isEmpty() ? who + " " + back + "." : who + " " + back + ", because: " + why;
    }
}
