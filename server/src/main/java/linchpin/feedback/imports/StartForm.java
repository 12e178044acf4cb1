package linchpin.feedback.imports;

import linchpin.feedback.register.Keepable;
import linchpin.feedback.register.TypedText;
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

    /** @return the same, without the characters that cannot be stored */
    StartForm mended() {
        return new StartForm(TypedText.mended(remember));
    }
}
