/**
 * Who speaks, held against the people an organisation serves. Whom we do not hear is a question for outreach; nothing here says who anybody
 * is, and numbers that are too few to show are not shown.
 */
@NullMarked
package linchpin.measures.representation;

import org.jspecify.annotations.NullMarked;
