/** What was learnt of themes and feeling: scores from vectors, and from the words themselves. */
@NullMarked
package linchpin.analysis.text.scoring;

import org.jspecify.annotations.NullMarked;
