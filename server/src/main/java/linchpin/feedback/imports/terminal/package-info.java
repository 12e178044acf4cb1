/** Takes in a file from the command line: says there what the wizard asks, or shows how the file would be read. */
@NullMarked
package linchpin.feedback.imports.terminal;

import org.jspecify.annotations.NullMarked;
