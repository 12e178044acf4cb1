/** Carries an import out in the background, batch by batch, so that it can be cut at any point and go on anywhere. */
@NullMarked
package linchpin.feedback.imports.running;

import org.jspecify.annotations.NullMarked;
