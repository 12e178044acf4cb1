package linchpin.feedback.imports;

import linchpin.feedback.imports.running.Import;

/**
 * An import that came before, of the same file or of one like it.
 *
 * @param same whether it was of this same file, byte by byte; else of one with the same columns
 * @param known whether what it brought in is known again, the file being read as is chosen now
 */
public record Earlier(Import work, boolean same, boolean known) {

    /** @return whether rows would be there twice */
    boolean doubles() {
        return same && !known;
    }
}
