package linchpin.support;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.DependencyDepth;

/** Leaves out all but a module and what it stands on. */
final class ModuleSlice extends TypeExcludeFilter {

    /** Without it nobody comes through the door. */
    private static final List<String> DOOR = List.of("people.access", "people.sessions");

    private final String module;
    private final Set<String> standsOn;

    /** @param test in a package of the module */
    ModuleSlice(Class<?> test) {
        this.module = test.getPackageName().split("\\.")[1];
        this.standsOn = standsOn(module);
    }

    private static Set<String> standsOn(String module) {
        var stands = roots(module);
        if (stands.contains("people")) {
            stands.addAll(DOOR);
            DOOR.forEach(room -> stands.addAll(roots(room)));
        }
        return stands;
    }

    private static Set<String> roots(String module) {
        return Modules.ALL.stream()
                .filter(one -> belongs(name(one), module))
                .flatMap(one -> Stream.concat(
                        Stream.of(one), one.getDirectDependencies(Modules.ALL).uniqueModules()))
                .flatMap(ModuleSlice::below)
                .map(ModuleSlice::name)
                .filter(name -> !name.contains("."))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<ApplicationModule> below(ApplicationModule module) {
        return Stream.concat(Stream.of(module), module.getBootstrapDependencies(Modules.ALL, DependencyDepth.ALL));
    }

    @Override
    public boolean match(MetadataReader metadata, MetadataReaderFactory factory) throws IOException {
        var name = metadata.getClassMetadata().getClassName();
        return Modules.ALL
                .getModuleByType(name)
                .map(ModuleSlice::name)
                .filter(owner -> !belongs(owner, module) && !standsOn.contains(owner))
                .isPresent();
    }

    private static boolean belongs(String name, String module) {
        return name.equals(module) || name.startsWith(module + ".");
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleSlice slice && slice.module.equals(module);
    }

    @Override
    public int hashCode() {
        return module.hashCode();
    }
}
