package linchpin.people.access;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Somebody who is signed in holds no role, any more or yet, where they want to work. */
final class NoRoleLeft extends Refusal {

    NoRoleLeft(String detail) {
        super(HttpStatus.FORBIDDEN, "no-role-left", "You hold no role here today", detail);
    }
}
