/** Charts read aloud: what one shows in a sentence or two that anybody can follow, and never more than it shows. */
@NullMarked
package linchpin.analysis.charts.words;

import org.jspecify.annotations.NullMarked;
