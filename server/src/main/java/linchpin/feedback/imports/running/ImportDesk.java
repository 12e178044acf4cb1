package linchpin.feedback.imports.running;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it that every import that can go on does, also when the process that was at it is gone. */
@Component
public class ImportDesk {

    private final Imports imports;
    private final ImportWork work;
    private final ImportFiles files;
    private final Organisations organisations;
    private final Set<ImportId> here = ConcurrentHashMap.newKeySet();

    ImportDesk(Imports imports, ImportWork work, ImportFiles files, Organisations organisations) {
        this.imports = imports;
        this.work = work;
        this.files = files;
        this.organisations = organisations;
    }

    /** Works on an import of the organisation in scope, in the background. */
    public Thread goOn(ImportId id) {
        var organisation = java.util.Objects.requireNonNull(Tenancy.current().organisation());
        return Thread.ofVirtual().name("import").start(() -> goOn(organisation, id));
    }

    private void goOn(UUID organisation, ImportId id) {
        if (!here.add(id)) {
            return;
        }
        try {
            Tenancy.in(organisation, () -> {
                work.work(id, _ -> {});
                return id;
            });
        } finally {
            here.remove(id);
        }
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 10_000)
    void resume() {
        for (var organisation : organisations.all()) {
            Tenancy.in(organisation.id().id(), () -> {
                imports.orphans().forEach(this::goOn);
                return true;
            });
        }
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 12 * 60 * 60 * 1_000)
    void forgetOld() {
        for (var organisation : organisations.all()) {
            Tenancy.in(organisation.id().id(), () -> {
                imports.forgetOld().forEach(files::forget);
                return true;
            });
        }
    }
}
