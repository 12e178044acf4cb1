package linchpin.support;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import linchpin.Linchpin;
import org.springframework.modulith.core.ApplicationModules;

/** The modules of the product, with their rooms. */
public final class Modules {

    /** The analysis library is no module: it knows neither Spring nor us, and any module may use it. */
    public static final ApplicationModules ALL =
            ApplicationModules.of(Linchpin.class, resideInAPackage("linchpin.analysis.."));

    private Modules() {}
}
