package linchpin.people.arranging;

import java.util.function.BooleanSupplier;
import linchpin.organisation.Places;
import linchpin.people.Role;
import linchpin.people.SetUpStep;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an organisation needs first: places that people can speak about, and people who read what they say. */
@Configuration(proxyBeanMethods = false)
class SetUpOfPeople {

    private record Arranged(int order, String what, String why, String path, BooleanSupplier asked)
            implements SetUpStep {

        @Override
        public boolean done() {
            return asked.getAsBoolean();
        }
    }

    @Bean
    SetUpStep placesAreNamed(Places places) {
        return new Arranged(
                10,
                "Name your wards, clinics and sites",
                "So that people can say where it was.",
                "/places",
                () -> !places.open().isEmpty());
    }

    @Bean
    SetUpStep somebodyReads(RolesHeld held) {
        return new Arranged(
                20,
                "Invite a Linchpin, and those who work with them",
                "Without a Linchpin, nobody reads what comes in.",
                "/people",
                () -> somebodyElse(held) && held.now().stream().anyMatch(one -> one.role() == Role.LINCHPIN));
    }

    /** @return whether more than one person holds a role */
    static boolean somebodyElse(RolesHeld held) {
        return held.now().stream().map(RoleHeld::account).distinct().count() > 1;
    }
}
