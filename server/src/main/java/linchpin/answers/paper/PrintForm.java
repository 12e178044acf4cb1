package linchpin.answers.paper;

import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/**
 * What is to be printed.
 *
 * @param large anything where the letters are to be large
 * @param hangs where it will hang, and how many; may be left empty
 */
record PrintForm(
        String shape,
        String large,

        @Size(max = 200, message = "Where it will hang must have 200 characters or fewer")
        String hangs) {

    PrintForm {
        shape = Typed.text(shape);
        large = Typed.text(large);
        hangs = Typed.text(hangs);
    }

    static PrintForm fresh(String hangs) {
        return new PrintForm(Shape.POSTER_A4.stored(), "", hangs);
    }

    boolean inLarge() {
        return !large.isEmpty();
    }
}
