/**
 * Co-design sessions of a proposal, in the manner of experience-based co-design: when and where people sat together, and who came. What they felt,
 * what they thought of and what was noted stand in rooms of their own.
 */
@ApplicationModule(allowedDependencies = {"organisation", "people", "platform", "proposals", "proposals.journey", "ui"})
@NullMarked
package linchpin.proposals.codesign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
