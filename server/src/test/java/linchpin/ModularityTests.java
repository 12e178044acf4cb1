package linchpin;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(Linchpin.class);

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
