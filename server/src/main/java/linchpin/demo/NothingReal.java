package linchpin.demo;

import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Keeps the demonstration, whose doors are open to anybody, from starting where there is a real organisation; before anybody can come in. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class NothingReal implements SmartInitializingSingleton {

    private final Organisations organisations;

    NothingReal(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws CannotStart where there is an organisation that nobody made up */
    @Override
    public void afterSingletonsInstantiated() {
        organisations.all().stream().filter(NothingReal::real).findFirst().ifPresent(organisation -> {
            throw new CannotStart("This is no place for a demonstration: " + organisation.name()
                    + " works here. Start without --demo, or with another data directory or database.");
        });
    }

    private static boolean real(Organisation organisation) {
        return FictionalTrust.ALL.stream().noneMatch(trust -> trust.code().equals(organisation.code()));
    }
}
