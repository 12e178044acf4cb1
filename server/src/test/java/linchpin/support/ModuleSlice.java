package linchpin.support;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.modulith.ApplicationModule;

/**
 * Leaves out all but a module and what it stands on, as the modules and their rooms declare it; that they stand on nothing else is checked
 * once, elsewhere, because to find it out in the code takes longer than most tests.
 */
final class ModuleSlice extends TypeExcludeFilter {

    /** Without it nobody comes through the door. */
    private static final List<String> DOOR = List.of("people.access", "people.sessions");

    /** The modules and rooms by name, and what each may use. */
    private static final Map<String, List<String>> DECLARED = declared();

    private static final Map<String, Set<String>> STANDS_ON = new ConcurrentHashMap<>();

    private final String module;
    private final Set<String> standsOn;

    /** @param test in a package of the module */
    ModuleSlice(Class<?> test) {
        this.module = test.getPackageName().split("\\.")[1];
        this.standsOn = STANDS_ON.computeIfAbsent(module, ModuleSlice::standsOn);
    }

    private static Map<String, List<String>> declared() {
        try {
            var all = new TreeMap<String, List<String>>();
            for (var info : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:linchpin/*/**/package-info.class")) {
                var path = info.getURL().getPath();
                var name = path.substring(path.lastIndexOf("/linchpin/") + 1, path.lastIndexOf('/'))
                        .replace('/', '.');
                var mark = Class.forName(name + ".package-info").getAnnotation(ApplicationModule.class);
                if (mark != null) {
                    all.put(name.substring("linchpin.".length()), List.of(mark.allowedDependencies()));
                }
            }
            return all;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The modules could not be read", e);
        }
    }

    private static Set<String> standsOn(String module) {
        var open = new ArrayDeque<>(
                DECLARED.keySet().stream().filter(name -> belongs(name, module)).toList());
        var found = new TreeSet<>(open);
        while (!open.isEmpty()) {
            used(open.pop()).filter(found::add).forEach(open::push);
            if (found.contains("people")) {
                DOOR.stream().filter(found::add).forEach(open::push);
            }
        }
        found.removeIf(name -> name.contains(".") && !DOOR.contains(name) && !neededByItsModule(name));
        return found;
    }

    /** A module that stands on one of its own rooms is nothing without it. */
    private static boolean neededByItsModule(String room) {
        return DECLARED.get(room.substring(0, room.indexOf('.'))).contains(room);
    }

    private static Stream<String> used(String name) {
        return DECLARED.get(name).stream().map(one -> one.split(" :: ")[0]).filter(DECLARED::containsKey);
    }

    @Override
    public boolean match(MetadataReader metadata, MetadataReaderFactory factory) throws IOException {
        var owner = owner(metadata.getClassMetadata().getClassName());
        return owner != null && !belongs(owner, module) && !standsOn.contains(owner);
    }

    /** @return the room, or else the module, in which a class stands; null where it is in none */
    private static String owner(String type) {
        for (var end = type.lastIndexOf('.'); end > "linchpin".length(); end = type.lastIndexOf('.', end - 1)) {
            var name = type.substring("linchpin.".length(), end);
            if (DECLARED.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean belongs(String name, String module) {
        return name.equals(module) || name.startsWith(module + ".");
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
