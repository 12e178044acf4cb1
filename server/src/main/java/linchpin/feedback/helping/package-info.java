/**
 * "I want to help": people offer themselves, with their receipt or in public, and whoever looks after them says what became of it. An offer
 * made with a receipt is found again with that receipt, and nobody else can tell which words its maker gave.
 */
@NamedInterface("helping")
@NullMarked
package linchpin.feedback.helping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
