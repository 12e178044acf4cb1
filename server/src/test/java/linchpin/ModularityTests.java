package linchpin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    /** The analysis library is no module: it knows neither Spring nor us, and any module may use it. */
    static final ApplicationModules MODULES =
            ApplicationModules.of(Linchpin.class, resideInAPackage("linchpin.analysis.."));

    @Test
    void everyModuleUsesOnlyWhatItSays() {
        MODULES.verify();
    }

    /** Into target/spring-modulith-docs, for whoever wants to look. */
    @Test
    void drawsTheModules() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
