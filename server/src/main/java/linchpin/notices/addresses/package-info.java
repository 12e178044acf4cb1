/** Whether what somebody typed is an address that something can be sent to, and how it is written. No network is asked. */
@NamedInterface("addresses")
@NullMarked
package linchpin.notices.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
