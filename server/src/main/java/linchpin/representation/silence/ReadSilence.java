package linchpin.representation.silence;

import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.representation.silence.SilencePage.May;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has said nothing, for the places a person may read about. */
@Component
class ReadSilence {

    private final SilenceDays days;
    private final LastTold silent;
    private final SilentGroups groups;
    private final Places places;

    ReadSilence(SilenceDays days, LastTold silent, SilentGroups groups, Places places) {
        this.days = days;
        this.silent = silent;
        this.groups = groups;
        this.places = places;
    }

    @Transactional(readOnly = true)
    SilencePage page(Viewer viewer) {
        return page(viewer, new SilenceForm(String.valueOf(days.days())), Errors.none());
    }

    /** @param form what somebody typed, which stands in place of what is set */
    @Transactional(readOnly = true)
    SilencePage page(Viewer viewer, SilenceForm form, Errors errors) {
        var set = days.days();
        var open = places.open().stream()
                .filter(place -> viewer.mayReadAbout(place.id()))
                .toList();
        var found = silent.among(open, set);
        return new SilencePage(
                set,
                found,
                open.size() - found.size(),
                viewer.reach().whole() ? groups.groups() : null,
                new May(
                        viewer.may(Permission.MAKE_POSTERS),
                        viewer.may(Permission.LOG_ON_BEHALF),
                        viewer.mayForAll(Permission.MAKE_POSTERS)),
                form.days(),
                errors);
    }
}
