package linchpin.feedback.imports;

import linchpin.feedback.register.Keepable;
import linchpin.ui.Typed;

/**
 * What somebody enters to let a file in.
 *
 * @param remember the name to remember its mapping by; empty not to
 * @param source the name of another source than that of what is there; empty for none
 * @param again "yes" where its rows may stand beside those that this same file brought in before
 */
record StartForm(
        @Keepable(longest = 100) String remember,
        @Keepable(longest = 100) String source,
        String again) {

    StartForm {
        remember = Typed.text(remember);
        source = Typed.text(source);
        again = Typed.text(again);
    }
}
