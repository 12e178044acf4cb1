/** Charts that tell a change from chance: which points are special cause, by published rules, and why in plain words. */
@NullMarked
package linchpin.analysis.charts;

import org.jspecify.annotations.NullMarked;
