/**
 * How the product is told what to do: what was asked for is understood, with its options, help and mistakes, before anything is started.
 * Which commands there are it only knows from a list; each stands in the module whose work it is.
 */
@ApplicationModule(allowedDependencies = {"platform", "tables", "ui"})
@NullMarked
package linchpin.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
