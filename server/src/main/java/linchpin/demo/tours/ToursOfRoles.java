package linchpin.demo.tours;

import linchpin.people.Role;

/** Where the tour of a role stands. */
public final class ToursOfRoles {

    private ToursOfRoles() {}

    /** @return the end of its address, after {@code /demo/tours/} */
    public static String slug(Role role) {
        return Tours.of(role).slug();
    }
}
