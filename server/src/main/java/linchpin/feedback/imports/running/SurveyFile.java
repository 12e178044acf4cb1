package linchpin.feedback.imports.running;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.imports.mapping.Surveyor;
import linchpin.tables.BrokenFile;
import linchpin.tables.Layout;
import linchpin.tables.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file once from end to end: as somebody says that it is written, as they said of the last one like it, or as is found out. */
@Component
class SurveyFile {

    private final Imports imports;
    private final ImportFiles files;
    private final Profiles profiles;

    SurveyFile(Imports imports, ImportFiles files, Profiles profiles) {
        this.imports = imports;
        this.files = files;
        this.profiles = profiles;
    }

    /** @param profile the name of what is remembered of it; null where nobody said so */
    void survey(Import work, Layout.Said said, @Nullable String profile) {
        var file = files.path(work.id());
        try (var _ = new StillAtIt(() -> imports.renew(work.id()))) {
            var layout = work.layout() == null ? layout(file, said, profile) : work.layout();
            try (var rows = Rows.of(file, layout)) {
                var survey = Surveyor.of(rows);
                imports.surveyed(work.id(), layout.read(rows.account()), survey, files.digest(work.id()));
            }
        } catch (BrokenFile e) {
            throw new BrokenFile(e.detail() + " Nothing was taken from the file.");
        }
    }

    private Layout layout(Path file, Layout.Said said, @Nullable String profile) {
        var told = profiles.told(profile);
        if (told.isEmpty()) {
            return Layout.of(file, said);
        }
        var found = attempt(file, said);
        var known = found.flatMap(layout -> profile(file, layout, profile));
        var candidates = known.map(one -> List.of(one.told())).orElse(told);
        return candidates.stream()
                .map(said::or)
                .filter(one -> !one.equals(said))
                .flatMap(one -> attempt(file, one).stream())
                .filter(layout -> profile(file, layout, profile).isPresent())
                .findFirst()
                .or(() -> found)
                .orElseGet(() -> Layout.of(file, said)); // which says what is wrong with it
    }

    /** @return empty where it cannot be written so */
    private static Optional<Layout> attempt(Path file, Layout.Said said) {
        try {
            return Optional.of(Layout.of(file, said));
        } catch (BrokenFile _) {
            return Optional.empty();
        }
    }

    private Optional<Profiles.Profile> profile(Path file, Layout layout, @Nullable String name) {
        try (var rows = Rows.of(file, layout)) {
            return name == null ? profiles.fitting(rows.header()) : profiles.named(name, rows.header());
        } catch (BrokenFile _) {
            return Optional.empty();
        }
    }
}
