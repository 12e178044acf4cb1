package linchpin;

import linchpin.support.Modules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    @Test
    void everyModuleUsesOnlyWhatItSays() {
        Modules.ALL.verify();
    }

    /** Into target/spring-modulith-docs, for whoever wants to look. */
    @Test
    void drawsTheModules() {
        new Documenter(Modules.ALL).writeModulesAsPlantUml();
    }
}
