package linchpin.feedback.imports;

import linchpin.feedback.register.Keepable;
import linchpin.ui.Typed;

/**
 * What somebody enters to let a file in.
 *
 * @param remember the name to remember its mapping by; empty not to
 */
record StartForm(@Keepable(longest = 100) String remember) {

    StartForm {
        remember = Typed.text(remember);
    }
}
