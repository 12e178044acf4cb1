/**
 * The law that a panel cites: reference data with dates, sources and what nobody has verified; which of it a decision was published with; and
 * the days of the standstill, counted once it has closed. It gives no legal advice, and says so.
 */
@ApplicationModule(allowedDependencies = {"decisions", "organisation :: days", "people", "ui"})
@NullMarked
package linchpin.decisions.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
