package linchpin.people.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;

/** Whether a password is good enough: judged by how long it would take to guess, not by its kinds of characters. */
public final class NewPassword {

    /** zxcvbn's third step of five: safe against guessing without the database. */
    private static final int GOOD_ENOUGH = 3;

    private static final int LONGEST = 128;

    private NewPassword() {}

    /**
     * @param about words that a guesser would try first: name, address, organisation
     * @return what is wrong with it, in words to show; empty when it is good
     */
    public static Optional<String> objection(String password, List<String> about) {
        if (password.length() < 10) {
            return Optional.of(
                    "Your password must have 10 characters or more. Three or four unrelated words work well");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Your password must have " + LONGEST + " characters or fewer");
        }
        var strength = new Zxcvbn().measure(password, about);
        if (strength.getScore() >= GOOD_ENOUGH) {
            return Optional.empty();
        }
        var warning = strength.getFeedback().getWarning();
        return Optional.of("This password is easy to guess. "
                + (warning.isBlank() ? "Three or four unrelated words work well" : warning));
    }
}
